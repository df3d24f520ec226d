# SocialeBasis in a container. Not built by our tests: see docs/installeren.md.
#   docker build -t socialebasis .
#   docker run -d --name socialebasis -p 127.0.0.1:5080:5080 -v socialebasis:/data --read-only --tmpfs /tmp \
#     --cap-drop ALL --security-opt no-new-privileges -e PublicUrl=https://gesprek.example.nl socialebasis

# The images of .NET 10 are Ubuntu, where "chromium" only exists as a snap, which does not run in a container. So the program
# brings its own .NET, and stands on Debian, whose chromium is a package as any other.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH=amd64
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/ src/
RUN dotnet publish src/SocialeBasis.Web -c Release -a $TARGETARCH --self-contained -o /app -v q -nologo

FROM debian:trixie-slim
# chromium prints the report as PDF: without it everything works but that. libicu, libssl and tzdata are what .NET itself needs.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates chromium libicu76 libssl3t64 tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 1654 --no-create-home socialebasis \
    && install -d -o 1654 -m 0700 /data
COPY --from=build /app /app
WORKDIR /data
ENV Urls=http://0.0.0.0:5080 \
    ConnectionStrings__SocialeBasis="Data Source=/data/socialebasis.db" \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_ENVIRONMENT=Production \
    HOME=/tmp
USER 1654
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["/app/SocialeBasis.Web", "--contentRoot", "/app"]
