### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.

## Read by people

neutral-question = Aya patarosan pondok kanggo Anjeun. Buka iraha wae upami aya waktos.
button-read = Baca
button-consent-yes = Kenging
button-consent-no = Ulah
consent-question = Kenging laporan Anjeun diteraskeun ka { $agency } supados milu ngabantos? Nu diteraskeun: { $parts }. Anjeun kenging nampik; abdi sadaya tetep di dieu.
consent-given = Hatur nuhun. Diteraskeun, sareng tetep dicepeng ku abdi sadaya dugi ka ditampi ku aranjeunna.
consent-refused = Muhun, teu diteraskeun. Abdi sadaya tetep di dieu.
consent-too-late = Patarosan eta parantos liwat waktosna. Laporan Anjeun tetep di petugas nu sami. Upami Anjeun satuju diteraskeun, serat wae di dieu.
part-story = carios Anjeun
part-answers = waleran Anjeun
part-contact = nami sareng nomer Anjeun
part-files = foto sareng berkas
part-talk = obrolan sareng petugas
part-notes = catetan petugas
