@echo off
rem Analyses Java sources for objects that are kept for ever; see the shell script unhoard.
rem Exit status: 0 nothing to report, 1 findings, 2 the tool or its input is at fault.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "STATE=%HOME_DIR%\target\launcher"
set "TARGET="
set "OPTIONS="
set "GOAL="
set REST=%*

rem What people write comes from here on with exclamation marks: with percent signs, an ampersand in the
rem name of a folder would end a command and a parenthesis a block.
setlocal EnableDelayedExpansion
set QUOTE="

rem Taken apart by hand, since cmd takes = and , and ; for spaces: -Dunhoard.formats=json,html is three
rem arguments to it.
:argument
if not defined REST goto parsed
set "ARGUMENT="
set "QUOTED="
:character
if not defined REST goto whole
set "NEXT=!REST:~0,1!"
set "REST=!REST:~1!"
if "!NEXT!"=="!QUOTE!" goto quote
if "!NEXT!"==" " if not defined QUOTED goto whole
set "ARGUMENT=!ARGUMENT!!NEXT!"
goto character
:quote
if defined QUOTED (set "QUOTED=") else (set "QUOTED=1")
goto character

:whole
if not defined ARGUMENT goto argument
rem Java takes the quote after a backslash for a part of the argument.
if "!ARGUMENT:~-1!"=="\" set "ARGUMENT=!ARGUMENT!."
if defined GOAL goto option
set "GOAL=scan"
for %%g in (baseline explain fix inventory) do if "!ARGUMENT!"=="%%g" set "GOAL=%%g"
if not "!GOAL!"=="scan" goto argument
:option
if "!ARGUMENT!"=="-h" goto usage
if "!ARGUMENT!"=="--help" goto usage
if "!ARGUMENT:~0,2!"=="-D" (
  set "OPTIONS=!OPTIONS! "!ARGUMENT!""
  goto argument
)
if "!ARGUMENT:~0,1!"=="-" (
  set "REASON=unknown option !ARGUMENT!: options are written -Dunhoard.option=value"
  goto fault
)
if defined TARGET (
  set "REASON=two paths given: !TARGET! and !ARGUMENT!"
  goto fault
)
set "TARGET=!ARGUMENT!"
goto argument

:parsed
if "!GOAL!"=="explain" (
  set "SUBJECT="-Dunhoard.rule=!TARGET!""
  goto ready
)
if not defined TARGET (
  call :usage 1>&2
  exit /b 2
)
if not exist "!TARGET!" (
  set "REASON=no such file or folder: !TARGET!"
  goto fault
)
set "SUBJECT="-Dunhoard.path=!TARGET!""

:ready
if defined JAVA_HOME (
  if not exist "!JAVA_HOME!\bin\javac.exe" (
    set "REASON=JAVA_HOME is !JAVA_HOME!, where no JDK is"
    goto fault
  )
) else (
  where javac > nul 2>&1
  if errorlevel 1 (
    set "REASON=no JDK found: install a JDK 17 or later, or set JAVA_HOME"
    goto fault
  )
)
rem Nobody's own settings of Maven change what is run.
set "MAVEN_ARGS="
set "MAVEN_SKIP_RC=1"
set "MAVEN=-B -ntp "-Dmaven.repo.local.head=!STATE!\repository" -Dmaven.repo.local.tail.ignoreAvailability=true -Daether.syncContext.named.factory=file-lock -Daether.syncContext.named.nameMapper=file-gav"
if not exist "!STATE!" mkdir "!STATE!"
pushd "!HOME_DIR!"
set "COMMIT=unknown"
for /f %%c in ('git rev-parse HEAD 2^>nul') do set "COMMIT=%%c"
set "VERSION="
for /f "usebackq tokens=2,3 delims=<>" %%a in ("pom.xml") do if "%%a"=="version" if not defined VERSION set "VERSION=%%b"
set "BUILT="
if exist "target\launcher\built" for /f "usebackq" %%c in ("target\launcher\built") do set "BUILT=%%c"
if "!BUILT!"=="!COMMIT!" goto built
echo unhoard: building the analyser, once 1>&2
call mvnw.cmd !MAVEN! -DskipTests -Dquick -Dbuild.folder=target/launcher -pl maven-plugin -am install > "!STATE!\build.log" 2>&1
if errorlevel 1 (
  popd
  set "REASON=the build failed, see !STATE!\build.log"
  goto fault
)
> "target\launcher\built" echo !COMMIT!
:built
popd

rem A project of our own keeps Maven from reading the one in the current folder.
set "RUN=!STATE!\run-!RANDOM!-!RANDOM!"
mkdir "!RUN!\.mvn"
> "!RUN!\.mvn\jvm.config" echo -XX:MaxRAMPercentage=70 -XX:+UseParallelGC
> "!RUN!\pom.xml" echo ^<project^>^<modelVersion^>4.0.0^</modelVersion^>^<groupId^>io.github.unhoard^</groupId^>^<artifactId^>unhoard-launcher^</artifactId^>^<version^>1^</version^>^<packaging^>pom^</packaging^>^</project^>
call "!HOME_DIR!\mvnw.cmd" !MAVEN! "-Dorg.slf4j.simpleLogger.logFile=!RUN!\maven.log" -f "!RUN!\pom.xml" "-Dunhoard.statusFile=!RUN!\status" !SUBJECT! !OPTIONS! io.github.unhoard:unhoard-maven-plugin:!VERSION!:!GOAL! < nul

rem Without delayed expansion, or exclamation marks of the reason would be lost.
set "STATUS="
set "REASON="
setlocal DisableDelayedExpansion
if exist "%RUN%\status" for /f "usebackq delims=" %%l in ("%RUN%\status") do if defined STATUS (set "REASON=%%l") else (set "STATUS=%%l")
setlocal EnableDelayedExpansion
if not defined STATUS (
  if exist "!RUN!\maven.log" move /y "!RUN!\maven.log" "!STATE!\maven.log" > nul
  set "REASON=Maven failed, see !STATE!\maven.log"
  set "STATUS=2"
)
rmdir /s /q "!RUN!"
if "!STATUS!"=="2" goto fault
exit /b !STATUS!

:fault
echo unhoard: !REASON! 1>&2
exit /b 2

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
