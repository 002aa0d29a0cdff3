# The image for amd64 and arm64. Pages and jar are the same everywhere and are built where Docker runs; the AOT cache
# belongs to one processor and one JVM and is made by the JVM that the image runs.

FROM --platform=$BUILDPLATFORM node:22.21.1-bookworm-slim AS pages
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --ignore-scripts
COPY docs/openapi.json ../docs/
COPY frontend ./
RUN BUSMANAGER_UI_OUT=/pages npm run build

FROM --platform=$BUILDPLATFORM maven:3.9.11-eclipse-temurin-25 AS jar
WORKDIR /src
COPY pom.xml ./
COPY domain domain
COPY application application
COPY adapter-rest adapter-rest
COPY adapter-postgres adapter-postgres
COPY adapter-filestore adapter-filestore
COPY bootstrap bootstrap
COPY docs/openapi.json docs/
COPY scripts/training scripts/training
COPY --from=pages /pages bootstrap/target/classes/static
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -q -Dskip.ui -DskipTests package \
 && java -Djarmode=tools -jar bootstrap/target/busmanager.jar extract --destination /app \
 && cp bootstrap/src/main/dist/*.flags /app \
 && javac -cp '/app/lib/*' -d /train scripts/training/*.java

# The JVM is pinned exactly: the flags name a diagnostic one, to be measured again with every new JDK.
FROM eclipse-temurin:25.0.3_9-jre-noble AS jvm
ENV MALLOC_ARENA_MAX=1
RUN groupadd --gid 10001 busmanager \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin busmanager \
 && install -d -o busmanager -g busmanager -m 0750 /data

# As the user and with the paths of later. Without the cache the server would not fit, so a failure ends the build.
FROM jvm AS trained
COPY --from=jar --chown=10001:10001 /app /app
COPY --from=jar /train /train
USER 10001:10001
RUN java -cp '/train:/app/lib/*' Train /app /tmp/training

FROM jvm
LABEL org.opencontainers.image.title="BusManager" \
      org.opencontainers.image.description="Runs the business of a bus operator" \
      org.opencontainers.image.licenses="MIT"
COPY --from=trained --chown=0:0 /app /app
COPY --chmod=0755 bootstrap/src/main/dist/busmanager bootstrap/src/main/dist/healthy /usr/local/bin/
ENV BUSMANAGER_HOME=/data
WORKDIR /data
VOLUME /data
EXPOSE 8080
USER 10001:10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["healthy"]
ENTRYPOINT ["busmanager"]
CMD ["run"]
