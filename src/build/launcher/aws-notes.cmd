@echo off
rem Starts aws-notes on the runtime that it brings along.
setlocal
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
set "home=%~dp0.."
"%home%\bin\java.exe" @FLAGS@ -XX:AOTCache="%home%\lib\aws-notes-@BUILD@-command.aot" -Dlibrary.jline.path="%home%\lib\jline" -Daws-notes.locale="%LANG%" -Daws-notes.terminals=012 -m dev.awsnotes/dev.awsnotes.Main %*
