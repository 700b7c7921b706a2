@echo off
rem Analyses Java sources for objects that are kept for ever; see the shell script unhoard.
rem Exit status: 0 nothing to report, 1 findings, 2 the tool or its input is at fault.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "STATE=%HOME_DIR%\target\launcher"
set "TARGET="
set "OPTIONS="
set "GOAL=scan"
if "%~1"=="baseline" set "GOAL=baseline"
if "%~1"=="explain" set "GOAL=explain"
if "%~1"=="fix" set "GOAL=fix"
if "%~1"=="inventory" set "GOAL=inventory"
if not "%GOAL%"=="scan" shift

:arguments
if "%~1"=="" goto parsed
set "ARGUMENT=%~1"
if "%ARGUMENT%"=="-h" goto usage
if "%ARGUMENT%"=="--help" goto usage
if "%ARGUMENT:~0,2%"=="-D" (
  rem cmd splits -Dname=value at the equals sign.
  set "OPTIONS=%OPTIONS% "%~1=%~2""
  shift
) else (
  set "TARGET=%~1"
)
shift
goto arguments

:parsed
if "%GOAL%"=="explain" (
  set "SUBJECT="-Dunhoard.rule=%TARGET%""
  goto ready
)
if "%TARGET%"=="" (
  call :usage 1>&2
  exit /b 2
)
if not exist "%TARGET%" (
  echo unhoard: no such file or folder: %TARGET% 1>&2
  exit /b 2
)
set "SUBJECT="-Dunhoard.path=%TARGET%""

:ready
set "MAVEN=-B -ntp "-Dmaven.repo.local.head=%STATE%\repository" -Dmaven.repo.local.tail.ignoreAvailability=true -Daether.syncContext.named.factory=file-lock -Daether.syncContext.named.nameMapper=file-gav"
if not exist "%STATE%\project\.mvn" mkdir "%STATE%\project\.mvn"

if not exist "%STATE%\built" (
  echo unhoard: building the analyser, once 1>&2
  pushd "%HOME_DIR%"
  call mvnw.cmd %MAVEN% -DskipTests -Dquick -Dbuild.folder=target/launcher -pl maven-plugin -am install > "%STATE%\build.log" 2>&1
  if errorlevel 1 (
    popd
    echo unhoard: the build failed, see %STATE%\build.log 1>&2
    exit /b 2
  )
  popd
  echo built> "%STATE%\built"
)

> "%STATE%\project\pom.xml" echo ^<project^>^<modelVersion^>4.0.0^</modelVersion^>^<groupId^>io.github.unhoard^</groupId^>^<artifactId^>unhoard-launcher^</artifactId^>^<version^>1^</version^>^<packaging^>pom^</packaging^>^</project^>
for /f "tokens=3 delims=<>" %%v in ('findstr /r "^  <version>" "%HOME_DIR%\pom.xml"') do set "VERSION=%%v"
set "STATUS_FILE=%STATE%\status-%RANDOM%%RANDOM%"
call "%HOME_DIR%\mvnw.cmd" %MAVEN% "-Dorg.slf4j.simpleLogger.logFile=%STATE%\maven.log" -f "%STATE%\project\pom.xml" "-Dunhoard.statusFile=%STATUS_FILE%" %SUBJECT% %OPTIONS% io.github.unhoard:unhoard-maven-plugin:%VERSION%:%GOAL%
if not exist "%STATUS_FILE%" (
  echo unhoard: Maven failed, see %STATE%\maven.log 1>&2
  exit /b 2
)
set "STATUS="
set "REASON="
for /f "usebackq delims=" %%l in ("%STATUS_FILE%") do (
  if not defined STATUS (set "STATUS=%%l") else (set "REASON=%%l")
)
del "%STATUS_FILE%"
if "%STATUS%"=="2" echo unhoard: %REASON% 1>&2
exit /b %STATUS%

:usage
echo usage: unhoard PATH [-Dunhoard.option=value ...]
echo        unhoard baseline PATH    write down what is found, to report only what comes after
echo        unhoard fix PATH         repair what can be repaired, in the sources themselves
echo        unhoard inventory PATH   list everything that keeps objects, leak or not
echo        unhoard explain [RULE]   what a rule finds and how to repair it; or which rules there are
echo(
echo PATH is a Maven project, a folder or file of Java sources, or a -sources.jar. A folder called like a
echo goal is written .\baseline.
echo(
echo   -Dunhoard.failOn=error^|warning^|info^|none   weakest finding that fails ^(error^)
echo   -Dunhoard.formats=json,html,sarif,...      write report files: docs/reports.md
echo   -Dunhoard.outputDirectory=DIR              where to ^(unhoard-report^)
echo   -Dunhoard.rules=ID,ID                      run only these rules
echo   -Dunhoard.dryRun=true                      fix: show the changes as a diff, make none
echo   -Dunhoard.artifact=GROUP:ARTIFACT:VERSION  class path of a published artifact
echo   -Dunhoard.classpath=A.jar;B.jar            class path by hand
echo(
echo More options: docs/configuration.md
echo Exit status: 0 nothing at or above failOn, 1 findings, 2 the tool or its input is at fault.
exit /b 0
