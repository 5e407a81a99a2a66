@echo off
rem Builds the game with what this machine can do, says what that is, and starts it. All arguments go to the game.
rem Silk.NET (windows that need no system library) and Arch (its ECS beside the engine's) come from packages that not
rem every package source serves: whether the one here does is tried once, and remembered until the versions change.
setlocal
for %%i in ("%~dp0..") do set "root=%%~fi"
set "memory=%root%\artifacts\play-windows"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1

where dotnet >nul 2>nul
if errorlevel 1 (
    echo play: the .NET 10 SDK is missing: https://dotnet.microsoft.com/download>&2
    exit /b 1
)

set silk=
set arch=
set remembered=
for %%i in ("%root%\Directory.Packages.props") do set "versions=%%~ti %%~zi"
if exist "%memory%" for /f "usebackq tokens=1* delims==" %%a in ("%memory%") do set "%%a=%%b"
if not "%remembered%"=="%versions%" call :ask

set chosen=with the GLFW of this system instead of Silk.NET
if "%silk%"=="true" set chosen=with Silk.NET
if "%arch%"=="true" (set "chosen=%chosen%, with Arch") else (set "chosen=%chosen%, without Arch")
set why=the package source serves no more
if "%silk%%arch%"=="truetrue" set why=the package source serves both
if "%silk%%arch%"=="falsefalse" set why=the package source serves neither
echo play: %chosen% (%why%; remembered in artifacts\play-windows).>&2

set "log=%TEMP%\play-%RANDOM%.log"
dotnet build "%root%\game" -c Release -v quiet -p:Silk=%silk% -p:Arch=%arch% >"%log%" 2>&1
if errorlevel 1 (
    type "%log%" >&2
    del "%log%"
    exit /b 1
)
del "%log%"
dotnet "%root%\game\bin\Release\net10.0\game.dll" %*
exit /b %errorlevel%

:ask
echo play: asking the package source once for Silk.NET and Arch ...>&2
if not exist "%root%\artifacts" mkdir "%root%\artifacts"
set silk=false
dotnet restore "%root%\engine\Ashlar.Hosting.Silk" -p:Silk=true >nul 2>nul && set silk=true
set arch=false
dotnet restore "%root%\engine\Ashlar.Ecs.Arch" -p:Arch=true >nul 2>nul && set arch=true
(
    echo remembered=%versions%
    echo silk=%silk%
    echo arch=%arch%
)>"%memory%"
exit /b 0
