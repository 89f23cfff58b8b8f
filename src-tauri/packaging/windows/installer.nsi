; The Windows installer of Passerelle, for makensis 3.08 or newer.
;
;   makensis -DVERSION=0.1.0 -DSTAGE=<folder> -DOUT=<setup.exe> -DICON=<icon.ico> [-DSIGN=<command>] installer.nsi
;
; STAGE holds what is installed: passerelle-window.exe, passerelle.exe, LICENSE-MIT.txt, LICENSE-APACHE.txt, the folder
; examples and, from a build that does not link it in, WebView2Loader.dll. Whatever else it holds is not installed.
; examples\shipped.txt names the files that are shipped there, then their folders, deepest first: one a line, in ASCII, as
; seen from examples. All paths are absolute. SIGN is called with the path of a file, first for the uninstaller, which
; bears a temporary name then, and last for the installer; it must end with 0.
;
; For one person, without administrator's rights and without network: everything goes below the person's own profile
; and into the person's own registry.
;
; Options of the installer:
;   /S              no window and no question
;   /LANG=1036      French; 1033: English. Otherwise the language of the version that is installed already, else French
;                   where Windows is in French, else English.
;   /D=<folder>     where to install; last on the line, without quotes even if it has spaces
; Options of the uninstaller:
;   /S              no window and no question
;   _?=<folder>     waits for the end and tells how it went; last on the line, without quotes. Leaves uninstall.exe,
;                   which is running. Without it, uninstall.exe goes on from a copy and the first process ends at once.
;
; Exit codes of both:
;   0   done
;   1   the person gave up
;   2   failed (no room on the disk, no right to write, ...): what was there before is there again, save that examples
;       which could not be copied to their end may be of either version
;   3   installed, but Microsoft WebView2 is missing: Passerelle will not open before it is there
;   4   Passerelle, one of its files or another installation is in use: nothing was changed
;   5   this Windows is too old: nothing was changed
;   6   started by the account of the system itself, which nobody works under: nothing was changed
;
; Never touches PATH: NSIS cuts a text at 1,024 characters (8,192 in its long variant), and a PATH written back cut
; breaks other programs. `App Paths` lets `start passerelle` find the command line.

Unicode true
Target amd64-unicode
!addincludedir "${__FILEDIR__}"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"

!define NAME "Passerelle"
!define WINDOW "passerelle-window.exe"
!define COMMAND_LINE "passerelle.exe"
!define IDENTIFIER "org.passerelle.desktop"
!define KIND "Passerelle.Dossier"
!define EXTENSION ".passerelle"
!define MIME_TYPE "application/vnd.passerelle.dossier"
!define CLASSES "Software\Classes"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${IDENTIFIER}"
!define RUNTIME "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define RUNTIME_SETUP "MicrosoftEdgeWebView2RuntimeInstallerX64.exe"
!define RUNTIME_PAGE "https://developer.microsoft.com/microsoft-edge/webview2/"

!define EXIT_FAILED 2
!define EXIT_RUNTIME_MISSING 3
!define EXIT_IN_USE 4
!define EXIT_TOO_OLD 5
!define EXIT_SYSTEM_ACCOUNT 6

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
RequestExecutionLevel user
AllowSkipFiles off ; a program without one of its files is none
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
ManifestDPIAware true
SetFont "Segoe UI" 9
; Files bear the day of their installation, so that the same input gives the same installer.
SetDateSave off
; The two programs share most of their code. The dictionary, in MB, spans the larger one, so that what they share is kept
; once: 33 MB instead of 50 with half of it. Installing takes as much memory.
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 128

VIProductVersion "${VERSION}.0"
!macro DescribeFile LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "The Passerelle contributors, MIT OR Apache-2.0"
!macroend
!insertmacro DescribeFile 1036 "Installation de Passerelle"
!insertmacro DescribeFile 1033 "Passerelle Setup"

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var Earlier         ; the version that is installed already, empty where there is none
Var EarlierFolder   ; where that version is
Var Runtime         ; the version of Microsoft WebView2, empty where it is missing
Var RuntimeSetup    ; 1 where its installer lies beside this one and the person did not refuse it
Var RuntimeAsked    ; the box in which the person refuses it
Var Moving          ; 1 once everything of an earlier version is put aside, until all is in place
Var InUse           ; the file that is in use, empty where none is
Var Reason          ; what is to be closed
Var Stopped         ; why an installation was stopped
Var Title
Var Text

; What is decompressed first stands first in the archive, so that the first page opens at once.
ReserveFile /plugin nsDialogs.dll
ReserveFile /plugin System.dll
ReserveFile "side-100.bmp"
ReserveFile "side-150.bmp"
ReserveFile "side-200.bmp"
ReserveFile "header-100.bmp"
ReserveFile "header-150.bmp"
ReserveFile "header-200.bmp"

; ---------------------------------------------------------------------------------------------------------------------
; Pages
; ---------------------------------------------------------------------------------------------------------------------

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "header-100.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side-100.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "side-100.bmp"
!define MUI_CUSTOMFUNCTION_GUIINIT SharpenPictures
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.SharpenPictures

!define MUI_PAGE_CUSTOMFUNCTION_PRE PrepareWelcome
!define MUI_PAGE_CUSTOMFUNCTION_SHOW ShowWelcome
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveWelcome
!define MUI_WELCOMEPAGE_TITLE "$Title"
!define MUI_WELCOMEPAGE_TEXT "$Text"
!insertmacro MUI_PAGE_WELCOME

!define MUI_PAGE_HEADER_TEXT "$(FolderTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FolderSubtitle)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION "$(FolderBox)"
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipFolderOnUpgrade
!define MUI_PAGE_CUSTOMFUNCTION_SHOW ShowFolder
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolder
!insertmacro MUI_PAGE_DIRECTORY

Page custom OfferRuntime LeaveRuntimeOffer " "

!define MUI_PAGE_HEADER_TEXT "$(ProgressTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(ProgressSubtitle)"
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(FailedTitle)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(FailedSubtitle)"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveProgress
!insertmacro MUI_PAGE_INSTFILES
!undef MUI_INSTFILESPAGE_ABORTHEADER_TEXT
!undef MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT

Page custom TellMissingRuntime "" " "

!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$Text"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_RUN_TEXT "$(FinishOpen)"
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(FinishDesktop)"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!define MUI_PAGE_CUSTOMFUNCTION_PRE PrepareFinish
!define MUI_PAGE_CUSTOMFUNCTION_SHOW ShowFinish
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(RemovalTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(RemovalSubtitle)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemovalText)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(RemovalFolder)"
!insertmacro MUI_UNPAGE_CONFIRM

!define MUI_PAGE_HEADER_TEXT "$(RemovalProgressTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(RemovalProgressSubtitle)"
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(RemovalFailedTitle)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(RemovalFailedSubtitle)"
!insertmacro MUI_UNPAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(RemovedTitle)"
!define MUI_FINISHPAGE_TEXT "$Text"
!define MUI_PAGE_CUSTOMFUNCTION_PRE un.PrepareFinish
!insertmacro MUI_UNPAGE_FINISH

; The first language serves where Windows is in neither.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!include /CHARSET=UTF8 "english.nsh"
!include /CHARSET=UTF8 "french.nsh"

; ---------------------------------------------------------------------------------------------------------------------
; What installer and uninstaller share
; ---------------------------------------------------------------------------------------------------------------------

; Everything that an installation consists of beside the examples, also under the names of earlier versions: `${DO} NAME`.
!macro EachFile DO
  !insertmacro ${DO} "${WINDOW}"
  !insertmacro ${DO} "${COMMAND_LINE}"
  !insertmacro ${DO} "WebView2Loader.dll"
  !insertmacro ${DO} "LICENSE-MIT.txt"
  !insertmacro ${DO} "LICENSE-APACHE.txt"
  !insertmacro ${DO} "uninstall.exe"
!macroend

; Removes a folder with what is in it, unless it is a link to another place: that place is not ours.
!macro RemoveFolder FOLDER
  StrCpy $9 "${FOLDER}"
  System::Call 'kernel32::GetFileAttributes(t r9) i .r9'
  ${If} $9 <> -1
    IntOp $9 $9 & 0x400 ; FILE_ATTRIBUTE_REPARSE_POINT
    ${If} $9 = 0
      RMDir /r "${FOLDER}"
    ${Else}
      RMDir "${FOLDER}"
    ${EndIf}
  ${EndIf}
!macroend

!macro RemoveFile NAME
  Delete "$8\${NAME}"
!macroend

; Removes from the installation in $8 the examples that its list names. What others put among them stays, and then their
; folders stay as well; an `examples` that is a link to another place is not ours.
!macro FunctionRemoveExamples UN
Function ${UN}RemoveExamples
  StrCpy $9 "$8\examples"
  System::Call 'kernel32::GetFileAttributes(t r9) i .r9'
  IntOp $9 $9 & 0x400 ; FILE_ATTRIBUTE_REPARSE_POINT, also where there is nothing
  ${If} $9 = 0
  ${AndIf} ${FileExists} "$8\examples\shipped.txt"
    FileOpen $6 "$8\examples\shipped.txt" r
    ${Do}
      ClearErrors
      FileRead $6 $9
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      StrCpy $9 $9 -1 ; without the end of the line
      Delete "$8\examples\$9"
      RMDir "$8\examples\$9"
    ${Loop}
    FileClose $6
    Delete "$8\examples\shipped.txt"
    RMDir "$8\examples"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro FunctionRemoveExamples ""
!insertmacro FunctionRemoveExamples "un."

; Removes the installation in $8. What others put into the folder stays, and then the folder stays as well.
!macro RemoveInstallation UN
  Call ${UN}RemoveExamples
  !insertmacro EachFile RemoveFile
  RMDir "$8"
!macroend

; Names in $InUse a program that is running: Windows lets nobody write into it.
!macro TryToWrite FOLDER FILE
  ${If} $InUse == ""
  ${AndIf} "${FOLDER}" != ""
  ${AndIf} ${FileExists} "${FOLDER}\${FILE}"
    ClearErrors
    FileOpen $9 "${FOLDER}\${FILE}" a
    ${If} ${Errors}
      StrCpy $InUse "${FILE}"
    ${Else}
      FileClose $9
    ${EndIf}
  ${EndIf}
!macroend

!macro Refuse CODE SENTENCE
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Ends an installation or a removal under way, with its reason in the one line that the page has for it.
!macro Stop CODE REASON
  SetErrorLevel ${CODE}
  StrCpy $Stopped "${REASON}"
  Abort "${REASON}"
!macroend

!macro SharedFunctions UN
  ; Two at once would undo each other's work: whoever clicks twice is sent to the window that is open.
  Function ${UN}ComeAlone
    System::Call 'kernel32::CreateMutex(p 0, i 0, t "${IDENTIFIER}.setup") p .r0 ?e'
    Pop $0
    ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
      !insertmacro Refuse ${EXIT_IN_USE} "$(AlreadyStarted)"
    ${EndIf}
  FunctionEnd

  Function ${UN}LookForUse
    StrCpy $InUse ""
    !insertmacro TryToWrite $INSTDIR "${WINDOW}"
    !insertmacro TryToWrite $INSTDIR "${COMMAND_LINE}"
    !insertmacro TryToWrite $INSTDIR "WebView2Loader.dll"
    !insertmacro TryToWrite $EarlierFolder "${WINDOW}"
    !insertmacro TryToWrite $EarlierFolder "${COMMAND_LINE}"
    ClearErrors
  FunctionEnd

  Function ${UN}SayReason
    ${If} $InUse == "${WINDOW}"
      StrCpy $Reason "$(StillOpen)"
    ${Else}
      StrCpy $Reason "$(FileInUse)"
    ${EndIf}
  FunctionEnd

  ; Asks to close what is in use until nothing is; $InUse names it where the person gave up.
  Function ${UN}WaitForUse
    Call ${UN}LookForUse
    ${DoWhile} $InUse != ""
      Call ${UN}SayReason
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$Reason" /SD IDCANCEL IDRETRY again
      Return
      again:
      Call ${UN}LookForUse
    ${Loop}
  FunctionEnd

  ; Tells the system's windows that icons and associations have changed (SHCNE_ASSOCCHANGED).
  Function ${UN}TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  FunctionEnd

  ; The pictures were loaded for a screen of the usual density; a denser one gets sharper ones.
  Function ${UN}SharpenPictures
    System::Call 'user32::GetDC(p 0) p .r0'
    System::Call 'gdi32::GetDeviceCaps(p r0, i 88) i .r1' ; LOGPIXELSX
    System::Call 'user32::ReleaseDC(p 0, p r0)'
    ${If} $1 > 96
      ${If} $1 > 144
        File "/oname=$PLUGINSDIR\modern-wizard.bmp" "side-200.bmp"
        File "/oname=$PLUGINSDIR\modern-header.bmp" "header-200.bmp"
      ${Else}
        File "/oname=$PLUGINSDIR\modern-wizard.bmp" "side-150.bmp"
        File "/oname=$PLUGINSDIR\modern-header.bmp" "header-150.bmp"
      ${EndIf}
      SetBrandingImage /IMGID=1046 /RESIZETOFIT "$PLUGINSDIR\modern-header.bmp"
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro SharedFunctions ""
!insertmacro SharedFunctions "un."

; ---------------------------------------------------------------------------------------------------------------------
; Before anything is written
; ---------------------------------------------------------------------------------------------------------------------

Function .onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LANG=" $1
  ${If} ${Errors}
    ReadRegDWORD $1 HKCU "${UNINSTALL}" "Language"
  ${EndIf}
  ${If} $1 = ${LANG_FRENCH}
  ${OrIf} $1 = ${LANG_ENGLISH}
    IntOp $LANGUAGE $1 + 0
  ${EndIf}

  ; Microsoft WebView2 asks for Windows 10 1803 or Windows Server 2016.
  StrCpy $0 17134
  ${If} ${IsServerOS}
    StrCpy $0 14393
  ${EndIf}
  ${IfNot} ${AtLeastBuild} $0
    !insertmacro Refuse ${EXIT_TOO_OLD} "$(TooOld)"
  ${EndIf}

  ${If} $PROFILE == "$WINDIR\System32\config\systemprofile"
    !insertmacro Refuse ${EXIT_SYSTEM_ACCOUNT} "$(SystemAccount)"
  ${EndIf}

  Call ComeAlone

  ReadRegStr $Earlier HKCU "${UNINSTALL}" "DisplayVersion"
  ReadRegStr $EarlierFolder HKCU "${UNINSTALL}" "InstallLocation"
  ${IfNot} ${FileExists} "$EarlierFolder\${WINDOW}"
    StrCpy $Earlier ""
    StrCpy $EarlierFolder ""
  ${EndIf}

  Call LookForRuntime
  StrCpy $RuntimeSetup ""
  ${If} $Runtime == ""
  ${AndIf} ${FileExists} "$EXEDIR\${RUNTIME_SETUP}"
    StrCpy $RuntimeSetup 1
  ${EndIf}

  ${If} ${Silent}
    Call LookForUse
    ${If} $InUse != ""
      SetErrorLevel ${EXIT_IN_USE}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function PrepareWelcome
  ${If} $Earlier == ""
    StrCpy $Title "$(WelcomeTitle)"
    StrCpy $Text "$(WelcomeText)"
  ${ElseIf} $Earlier == "${VERSION}"
    StrCpy $Title "$(AgainTitle)"
    StrCpy $Text "$(AgainText)"
  ${Else}
    StrCpy $Title "$(UpgradeTitle)"
    StrCpy $Text "$(UpgradeText)"
  ${EndIf}
FunctionEnd

; The button that starts the installation says so, whichever page is the last before it.
Function SayInstall
  ${If} $Runtime != ""
  ${OrIfNot} ${FileExists} "$EXEDIR\${RUNTIME_SETUP}"
    GetDlgItem $0 $HWNDPARENT 1
    SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^InstallBtn)"
  ${EndIf}
FunctionEnd

Function ShowWelcome
  ${If} $Earlier != ""
    Call SayInstall
  ${EndIf}
FunctionEnd

Function ShowFolder
  Call SayInstall
FunctionEnd

Function LeaveWelcome
  Call WaitForUse
  ${If} $InUse != ""
    Abort
  ${EndIf}
FunctionEnd

Function SkipFolderOnUpgrade
  ${If} $Earlier != ""
    Abort
  ${EndIf}
FunctionEnd

; Whether another program is installed in the folder: $0 is 1. Ours may be there without its window, after a break-off.
Function LookForStrangers
  StrCpy $0 ""
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
  ${AndIfNot} ${FileExists} "$INSTDIR\${WINDOW}"
  ${AndIfNot} ${FileExists} "$INSTDIR\${COMMAND_LINE}"
  ${AndIfNot} ${FileExists} "$INSTDIR\.old\${WINDOW}"
    StrCpy $0 1
  ${EndIf}
FunctionEnd

Function LeaveFolder
  Call LookForStrangers
  ${If} $0 = 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(Strangers)"
    Abort
  ${EndIf}
FunctionEnd

; ---------------------------------------------------------------------------------------------------------------------
; Microsoft WebView2, which shows Passerelle's pages
; ---------------------------------------------------------------------------------------------------------------------

; The runtime of the whole machine, then that of this person, as Microsoft documents it for 64-bit Windows.
Function LookForRuntime
  ReadRegStr $Runtime HKLM "SOFTWARE\WOW6432Node\${RUNTIME}" "pv"
  ${If} $Runtime == ""
  ${OrIf} $Runtime == "0.0.0.0"
    ReadRegStr $Runtime HKCU "Software\${RUNTIME}" "pv"
    ${If} $Runtime == "0.0.0.0"
      StrCpy $Runtime ""
    ${EndIf}
  ${EndIf}
  ClearErrors
FunctionEnd

; Before the installation, where Microsoft's own installer lies beside this one.
Function OfferRuntime
  ${If} $Runtime != ""
  ${OrIfNot} ${FileExists} "$EXEDIR\${RUNTIME_SETUP}"
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(OfferTitle)" "$(OfferSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 60u "$(OfferText)"
  Pop $0
  ${NSD_CreateCheckbox} 0 66u 100% 12u "$(OfferBox)"
  Pop $RuntimeAsked
  ${If} $RuntimeSetup = 1
    ${NSD_Check} $RuntimeAsked
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^InstallBtn)"
  nsDialogs::Show
FunctionEnd

Function LeaveRuntimeOffer
  ${NSD_GetState} $RuntimeAsked $RuntimeSetup
FunctionEnd

; After the installation, where the runtime is missing still.
Function TellMissingRuntime
  Call LookForRuntime
  ${If} $Runtime != ""
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(MissingTitle)" "$(MissingSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 20u "$(MissingText)"
  Pop $0
  ${NSD_CreateLabel} 0 24u 100% 28u "$(MissingWithNetwork)"
  Pop $0
  ${NSD_CreateButton} 0 54u 120u 15u "$(MissingOpenPage)"
  Pop $0
  ${NSD_OnClick} $0 OpenRuntimePage
  ${NSD_CreateButton} 126u 54u 90u 15u "$(MissingLookAgain)"
  Pop $0
  ${NSD_OnClick} $0 LookForRuntimeAgain
  ${NSD_CreateLabel} 0 76u 100% 38u "$(MissingWithoutNetwork)"
  Pop $0
  ; A field and not a label, so that the address can be copied.
  ${NSD_CreateText} 0 116u 100% 12u "${RUNTIME_PAGE}"
  Pop $0
  SendMessage $0 ${EM_SETREADONLY} 1 0
  ; Everything is installed: there is nothing to go back to or to give up.
  GetDlgItem $0 $HWNDPARENT 2
  EnableWindow $0 0
  GetDlgItem $0 $HWNDPARENT 3
  ShowWindow $0 ${SW_HIDE}
  nsDialogs::Show
FunctionEnd

Function OpenRuntimePage
  Pop $0
  ExecShell "open" "${RUNTIME_PAGE}"
FunctionEnd

Function LookForRuntimeAgain
  Pop $0
  Call LookForRuntime
  ${If} $Runtime == ""
    MessageBox MB_OK|MB_ICONINFORMATION "$(MissingStill)"
  ${Else}
    SendMessage $HWNDPARENT 0x408 1 0 ; to the next page
  ${EndIf}
FunctionEnd

; ---------------------------------------------------------------------------------------------------------------------
; The installation
; ---------------------------------------------------------------------------------------------------------------------

; Everything is written beside first, then moved into place: a disk that is full stops the first step, and the second
; is taken back as a whole.
!define NEW "$INSTDIR\.new"
!define OLD "$INSTDIR\.old"

!macro PutAside NAME
  ${If} ${FileExists} "$INSTDIR\${NAME}"
    ClearErrors
    Rename "$INSTDIR\${NAME}" "${OLD}\${NAME}"
    ${If} ${Errors}
      StrCpy $InUse "${NAME}"
    ${EndIf}
  ${EndIf}
!macroend

!macro PutInPlace NAME
  ${If} ${FileExists} "${NEW}\${NAME}"
    ClearErrors
    Rename "${NEW}\${NAME}" "$INSTDIR\${NAME}"
    ${If} ${Errors}
      StrCpy $InUse "${NAME}"
    ${EndIf}
  ${EndIf}
!macroend

!macro PutBack NAME
  ${If} ${FileExists} "${OLD}\${NAME}"
    Delete "$INSTDIR\${NAME}"
    Rename "${OLD}\${NAME}" "$INSTDIR\${NAME}"
  ${ElseIf} $Moving = 1
    Delete "$INSTDIR\${NAME}"
  ${EndIf}
!macroend

; Puts back what an installation that did not come to its end had put aside, and removes what it had written beside.
Function TakeBack
  SetDetailsPrint none
  SetOutPath "$TEMP"
  !insertmacro EachFile PutBack
  StrCpy $Moving ""
  !insertmacro RemoveFolder "${NEW}"
  RMDir "${OLD}"
  RMDir "$INSTDIR"
  SetDetailsPrint lastused
  ClearErrors
FunctionEnd

Section "${NAME}" Program
  SectionIn RO

  Call LookForStrangers
  ${If} $0 = 1
    !insertmacro Stop ${EXIT_FAILED} "$(Strangers)"
  ${EndIf}
  Call WaitForUse
  ${If} $InUse != ""
    !insertmacro Stop ${EXIT_IN_USE} "$(StoppedInUse)"
  ${EndIf}
  Call TakeBack

  ClearErrors
  SetOutPath "${NEW}"
  File "${STAGE}\${WINDOW}"
  File "${STAGE}\${COMMAND_LINE}"
  !if /FileExists "${STAGE}\WebView2Loader.dll"
    File "${STAGE}\WebView2Loader.dll"
  !endif
  File "${STAGE}\LICENSE-MIT.txt"
  File "${STAGE}\LICENSE-APACHE.txt"
  SetOutPath "${NEW}\examples"
  File /r "${STAGE}\examples\*.*"
  SetOutPath "$INSTDIR"
  WriteUninstaller "${NEW}\uninstall.exe"
  ${If} ${Errors}
    !insertmacro Stop ${EXIT_FAILED} "$(CannotWrite)"
  ${EndIf}

  move:
  StrCpy $InUse ""
  CreateDirectory "${OLD}"
  !insertmacro EachFile PutAside
  ${If} $InUse != ""
    !insertmacro EachFile PutBack
    Call SayReason
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$Reason" /SD IDCANCEL IDRETRY move
    !insertmacro Stop ${EXIT_IN_USE} "$(StoppedInUse)"
  ${EndIf}
  StrCpy $Moving 1
  ; What vanished from the earlier folder with this is in this folder, whatever either is called.
  ${IfNot} ${FileExists} "$EarlierFolder\${WINDOW}"
    StrCpy $EarlierFolder ""
  ${EndIf}
  !insertmacro EachFile PutInPlace
  ${If} $InUse != ""
    !insertmacro Stop ${EXIT_FAILED} "$(CannotWrite)"
  ${EndIf}
  ; Nothing runs from the examples: those of the earlier version make way, what else lies there stays.
  StrCpy $8 $INSTDIR
  Call RemoveExamples
  ClearErrors
  CreateDirectory "$INSTDIR\examples"
  CopyFiles /SILENT "${NEW}\examples\*.*" "$INSTDIR\examples"
  ${If} ${Errors}
    !insertmacro Stop ${EXIT_FAILED} "$(CannotWrite)"
  ${EndIf}
  StrCpy $Moving ""
  !insertmacro RemoveFolder "${OLD}"
  !insertmacro RemoveFolder "${NEW}"

  ; A version in another folder makes way: there is one Passerelle a person.
  ${If} $EarlierFolder != ""
    StrCpy $8 $EarlierFolder
    !insertmacro RemoveInstallation ""
  ${EndIf}

  ; The shortcut bears no AppUserModelID: the program declares none either, and Windows groups both by the program.
  CreateShortcut /NoWorkingDir "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "" 0 SW_SHOWNORMAL "" "$(Shortcut)"

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(FileKind)"
  WriteRegStr HKCU "${CLASSES}\${KIND}" "FriendlyTypeName" "$(FileKind)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${KIND}" ""
  ; Another program that opens such files already goes on doing so; "Open with" names both.
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == ""
    ReadRegStr $0 HKLM "${CLASSES}\${EXTENSION}" ""
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "${KIND}"
    WriteRegStr HKCU "${CLASSES}\${EXTENSION}" "" "${KIND}"
    WriteRegStr HKCU "${CLASSES}\${EXTENSION}" "Content Type" "${MIME_TYPE}"
  ${EndIf}
  WriteRegStr HKCU "${APP_PATHS}\${WINDOW}" "" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${APP_PATHS}\${COMMAND_LINE}" "" "$INSTDIR\${COMMAND_LINE}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "Language" $LANGUAGE
  SectionGetSize ${Program} $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  Call TellExplorer

  ${If} $RuntimeSetup = 1
    DetailPrint "$(InstallingRuntime)"
    ExecWait '"$EXEDIR\${RUNTIME_SETUP}" /silent /install'
  ${EndIf}
  Call LookForRuntime
SectionEnd

; Takes back what was begun, and says on the page why. NSIS itself stops where the person gives up on a file.
Function GiveUp
  Call TakeBack
  ${If} $Stopped == ""
    StrCpy $Stopped "$(CannotWrite)"
  ${EndIf}
  SetDetailsPrint textonly
  DetailPrint "$Stopped"
FunctionEnd

Function .onInstFailed
  Call GiveUp
FunctionEnd

Function LeaveProgress
  ${If} ${Abort}
    Call GiveUp
  ${EndIf}
FunctionEnd

Function .onInstSuccess
  Call LookForRuntime
  ${If} $Runtime == ""
    SetErrorLevel ${EXIT_RUNTIME_MISSING}
  ${EndIf}
FunctionEnd

Function PrepareFinish
  ${If} $Runtime == ""
    StrCpy $Text "$(FinishTextMissing)"
  ${Else}
    StrCpy $Text "$(FinishText)"
  ${EndIf}
FunctionEnd

; A program that cannot open yet is not offered to be opened. Nothing leads back into an installation that is done.
Function ShowFinish
  GetDlgItem $0 $HWNDPARENT 3
  ShowWindow $0 ${SW_HIDE}
  ${If} $Runtime == ""
    ${NSD_Uncheck} $mui.FinishPage.Run
    ShowWindow $mui.FinishPage.Run ${SW_HIDE}
  ${EndIf}
FunctionEnd

Function PutOnDesktop
  CreateShortcut /NoWorkingDir "$DESKTOP\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "" 0 SW_SHOWNORMAL "" "$(Shortcut)"
FunctionEnd

; ---------------------------------------------------------------------------------------------------------------------
; The removal
; ---------------------------------------------------------------------------------------------------------------------

Function un.onInit
  ReadRegDWORD $0 HKCU "${UNINSTALL}" "Language"
  ${If} $0 = ${LANG_FRENCH}
  ${OrIf} $0 = ${LANG_ENGLISH}
    StrCpy $LANGUAGE $0
  ${EndIf}
  Call un.ComeAlone
FunctionEnd

Section "Uninstall"
  Call un.WaitForUse
  ${If} $InUse != ""
    !insertmacro Stop ${EXIT_IN_USE} "$(StoppedInUse)"
  ${EndIf}

  ; Uninstall.exe copied elsewhere must not take other programs' files for ours.
  ${If} ${FileExists} "$INSTDIR\${WINDOW}"
    ; What an installation that was broken off left behind.
    !insertmacro RemoveFolder "${NEW}"
    !insertmacro RemoveFolder "${OLD}"
    StrCpy $8 $INSTDIR
    !insertmacro RemoveInstallation "un."
  ${EndIf}
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"

  ; Dossiers, settings and index stay; what the web view keeps to be fast goes.
  !insertmacro RemoveFolder "$LOCALAPPDATA\${IDENTIFIER}\EBWebView"
  RMDir "$LOCALAPPDATA\${IDENTIFIER}"

  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\${EXTENSION}" ""
    DeleteRegValue HKCU "${CLASSES}\${EXTENSION}" "Content Type"
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}"
  DeleteRegKey HKCU "${APP_PATHS}\${WINDOW}"
  DeleteRegKey HKCU "${APP_PATHS}\${COMMAND_LINE}"
  DeleteRegKey HKCU "${UNINSTALL}"
  Call un.TellExplorer
SectionEnd

Function un.PrepareFinish
  StrCpy $Text "$(RemovedText)"
  ${If} ${FileExists} "$DOCUMENTS\${NAME}\*.*"
    StrCpy $Text "$Text$\r$\n$\r$\n$(RemovedDossiers)$\r$\n$DOCUMENTS\${NAME}"
  ${EndIf}
  ; Dossiers lie beside the settings where the documents' folder could not be written.
  ${If} ${FileExists} "$APPDATA\${IDENTIFIER}\dossiers\*.*"
    StrCpy $Text "$Text$\r$\n$\r$\n$(RemovedSettingsAndDossiers)$\r$\n$APPDATA\${IDENTIFIER}"
  ${ElseIf} ${FileExists} "$APPDATA\${IDENTIFIER}\*.*"
    StrCpy $Text "$Text$\r$\n$\r$\n$(RemovedSettings)$\r$\n$APPDATA\${IDENTIFIER}"
  ${EndIf}
FunctionEnd
