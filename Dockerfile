# Two stages: the first builds the environment, the second holds nothing but it and the product.
FROM python:3.13-slim AS build
WORKDIR /app
COPY requirements/runtime.txt requirements/runtime.txt
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements/runtime.txt \
    && /venv/bin/pip uninstall --yes --quiet pip
COPY bot bot
COPY storage storage
COPY locales locales
COPY catalogue catalogue
# Compiled here, because the running user may not write beside the sources.
RUN /venv/bin/python -m compileall -q bot storage

FROM python:3.13-slim
RUN groupadd --gid 10001 pulang \
    && useradd --uid 10001 --gid pulang --no-create-home --home-dir /var/lib/pulang --shell /usr/sbin/nologin pulang \
    && install -d -o pulang -g pulang -m 0700 /var/lib/pulang
COPY --from=build /venv /venv
COPY --from=build /app /app
WORKDIR /app
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PULANG_HOST=0.0.0.0 \
    PULANG_PORT=8080 \
    PULANG_DATABASE_URL=sqlite+aiosqlite:////var/lib/pulang/pulang.db
USER pulang
VOLUME /var/lib/pulang
EXPOSE 8080
# Past any proxy of the environment; an answer other than 200 raises and ends with 1.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 CMD ["python", "-c", "import os, urllib.request as r; r.build_opener(r.ProxyHandler({})).open('http://127.0.0.1:%s/health/ready' % os.environ['PULANG_PORT'], timeout=4)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["serve"]
