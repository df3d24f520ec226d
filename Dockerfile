# SocialeBasis in a container. Not built by our tests: see docs/installeren.md.
#   docker build -t socialebasis .
#   docker run -d --name socialebasis -p 127.0.0.1:5080:5080 -v socialebasis:/data --read-only --tmpfs /tmp \
#     --cap-drop ALL --security-opt no-new-privileges -e PublicUrl=https://gesprek.example.nl socialebasis
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/ src/
RUN dotnet publish src/SocialeBasis.Web -c Release -o /app -v q -nologo

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# The browser that prints the report as PDF. Without it everything works but that.
RUN apt-get update \
    && apt-get install -y --no-install-recommends chromium tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir /data && chown $APP_UID /data
COPY --from=build /app /app
WORKDIR /data
ENV Urls=http://0.0.0.0:5080 \
    ConnectionStrings__SocialeBasis="Data Source=/data/socialebasis.db" \
    DOTNET_EnableDiagnostics=0 \
    HOME=/tmp
USER $APP_UID
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["/app/SocialeBasis.Web", "--contentRoot", "/app"]
