@echo off
rem The command line of Attache. The program itself runs it, without a window.
"%~dp0..\..\Attache.exe" --cli %*
