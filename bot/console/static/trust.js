// Under Trusted Types nothing but htmx may turn text into markup; whatever else tries gets nothing but the empty string.
"use strict";
if (window.trustedTypes) {
  const onlyEmpty = (text) => (text === "" ? "" : null);
  window.trustedTypes.createPolicy("default", { createHTML: onlyEmpty, createScript: onlyEmpty, createScriptURL: () => null });
}
