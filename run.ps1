# Starts the program, with its data in .\data. Everything after "run" goes to the program.
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
  Write-Host 'Dit programma heeft de .NET SDK 10 nodig. Haal die bij https://dotnet.microsoft.com/download en probeer het opnieuw.'
  exit 1
}

# The report as PDF is printed by a browser; every Windows has Edge, unless it was taken away.
$browsers = @(
  "$env:ProgramFiles\Google\Chrome\Application\chrome.exe",
  "${env:ProgramFiles(x86)}\Google\Chrome\Application\chrome.exe",
  "$env:ProgramFiles\Microsoft\Edge\Application\msedge.exe",
  "${env:ProgramFiles(x86)}\Microsoft\Edge\Application\msedge.exe")
if (-not $env:Report__Browser -and -not ($browsers | Where-Object { Test-Path $_ })) {
  Write-Host 'Let op: er is geen Edge of Chrome. Alles werkt, behalve het verslag als PDF.'
}

New-Item -ItemType Directory -Force data | Out-Null
if (-not $env:ConnectionStrings__SocialeBasis) {
  $env:ConnectionStrings__SocialeBasis = "Data Source=$PSScriptRoot\data\socialebasis.db"
}

# A copy is made while the program runs: then nothing is built under it.
$program = 'src/SocialeBasis.Web/bin/Release/net10.0/SocialeBasis.Web.dll'
if (-not ($args.Count -and $args[0] -in 'reservekopie', 'backup', 'herstel' -and (Test-Path $program))) {
  Write-Host 'Even geduld, het programma wordt klaargezet ...'
  dotnet build src/SocialeBasis.Web -c Release -v q -nologo -clp:ErrorsOnly
  if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
dotnet run --no-build -c Release --project src/SocialeBasis.Web -- @args
exit $LASTEXITCODE
