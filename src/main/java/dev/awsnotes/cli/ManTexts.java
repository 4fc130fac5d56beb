package dev.awsnotes.cli;

import dev.awsnotes.pack.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the manual page says besides the commands. Kept from the messages, which every start reads.
 */
final class ManTexts {
  static final LocalizedText NAME = new LocalizedText("이름", "NAME");
  static final LocalizedText SYNOPSIS = new LocalizedText("사용법", "SYNOPSIS");
  static final LocalizedText DESCRIPTION = new LocalizedText("설명", "DESCRIPTION");
  static final LocalizedText OPTIONS = new LocalizedText("공통 옵션", "OPTIONS");
  static final LocalizedText COMMANDS = new LocalizedText("명령", "COMMANDS");
  static final LocalizedText SHELL = new LocalizedText("셸", "SHELL");
  static final LocalizedText EXIT_STATUS = new LocalizedText("종료 코드", "EXIT STATUS");
  static final LocalizedText ENVIRONMENT = new LocalizedText("환경 변수", "ENVIRONMENT");
  static final LocalizedText FILES = new LocalizedText("파일", "FILES");
  static final LocalizedText CONFIGURATION = new LocalizedText("설정", "CONFIGURATION");
  static final LocalizedText EXAMPLES = new LocalizedText("예", "EXAMPLES");

  static final LocalizedText ABOUT =
      new LocalizedText(
          """
          인터넷 없이 실행됩니다. 노트와 문제는 프로그램에 들어 있습니다.
          터미널에서 명령 없이 실행하면 셸이 열립니다. 표준 입력이 터미널이 아니면 한 줄에 명령 하나씩 읽어 \
          실행하며, 빈 줄과 # 줄은 건너뜁니다.
          데이터는 표준 출력으로, 나머지는 표준 오류로 나갑니다.\
          """,
          """
          Works offline; notes and questions are part of the program.
          Without a command in a terminal it opens its shell. Where standard input is no terminal \
          it reads commands from there, one a line, and skips blank lines and lines that begin \
          with #.
          Data goes to standard output, everything else to standard error.\
          """);

  static final LocalizedText EVERYWHERE =
      new LocalizedText(
          "모든 명령의 앞이나 뒤에 쓸 수 있습니다.", "Every command takes these, before its name or after it.");

  static final LocalizedText IN_THE_SHELL =
      new LocalizedText(
          "모든 명령을 그대로 쓸 수 있고, 명령이 아닌 낱말은 검색합니다. 빈 Enter는 지금 하기 좋은 일을 합니다.",
          "Every command works here too, and words that are no command search. A bare Enter does"
              + " the best thing to do now.");

  static final Map<String, LocalizedText> EXITS =
      inOrder(
          Map.entry(
              "0",
              new LocalizedText(
                  "완료. 틀린 답과 복습할 것이 없는 것도 완료입니다.",
                  "Done; wrong answers and nothing due are done too.")),
          Map.entry(
              "1",
              new LocalizedText(
                  "찾지 못했거나 check에서 오류가 나왔습니다.", "Nothing was found, or check found errors.")),
          Map.entry(
              "2", new LocalizedText("사용법이 틀렸거나 없는 대상입니다.", "Wrong usage, or an unknown target.")),
          Map.entry(
              "3",
              new LocalizedText(
                  "파일을 읽을 수 없거나 깨졌거나 쓸 수 없습니다.",
                  "A file cannot be read, is broken, or cannot be written.")),
          Map.entry("130", new LocalizedText("중단되었습니다.", "Interrupted.")));

  static final Map<String, LocalizedText> VARIABLES =
      inOrder(
          Map.entry(
              "AWS_NOTES_LANG",
              new LocalizedText(
                  "언어: ko, en, both. 없으면 로캘을 따릅니다.",
                  "The language: ko, en, both; without it the locale decides.")),
          Map.entry(
              "AWS_NOTES_PATH",
              new LocalizedText(
                  "내 노트 폴더들. 콜론으로 나눕니다(Windows는 세미콜론).",
                  "Folders with notes of your own, separated by colons (semicolons on Windows).")),
          Map.entry(
              "AWS_NOTES_THEME", new LocalizedText("색 조합: dark, light.", "Colours: dark, light.")),
          Map.entry(
              "AWS_NOTES_PAGER, PAGER",
              new LocalizedText("긴 글을 넘겨 보는 프로그램.", "The program that pages long text.")),
          Map.entry(
              "NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM",
              new LocalizedText(
                  "--color auto일 때 색을 쓸지 정합니다.", "Whether --color auto uses colour.")),
          Map.entry(
              "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME, XDG_CONFIG_HOME",
              new LocalizedText(
                  "아래 폴더들의 상위 폴더. Windows에서는 APPDATA와 LOCALAPPDATA.",
                  "Above the folders below; on Windows APPDATA and LOCALAPPDATA.")));

  static final Map<String, LocalizedText> PLACES =
      inOrder(
          Map.entry(
              "~/.local/share/aws-notes/journal",
              new LocalizedText(
                  "답의 기록, 기기마다 파일 하나. 기기 사이에 동기화하고 백업할 폴더입니다.",
                  "Your answers, one file a device: to back up and to synchronise.")),
          Map.entry(
              "~/.local/share/aws-notes/packs",
              new LocalizedText(
                  "늘 쓰는 내 팩과 가져온 덱. 이것도 백업하십시오.",
                  "Packs of your own that are always used, and imported decks: to back up too.")),
          Map.entry(
              "~/.local/state/aws-notes",
              new LocalizedText(
                  "이 기기의 ID, 셸 기록, 끝내지 않은 세션.",
                  "The id of this device, the shell's history, a session that was left.")),
          Map.entry(
              "~/.cache/aws-notes",
              new LocalizedText(
                  "다시 만들 수 있는 것. 지워도 됩니다.", "What can be made anew; may be deleted.")),
          Map.entry("~/.config/aws-notes/config.properties", new LocalizedText("설정.", "Settings.")),
          Map.entry(
              "~/.config/aws-notes/glossary.txt",
              new LocalizedText(
                  "검색이 알아 둘 내 용어. 한 줄에 용어 = 동의어, 동의어.",
                  "Names of your own for search: term = synonym, synonym.")));

  static final Map<String, LocalizedText> SETTINGS =
      inOrder(
          Map.entry(Config.LANGUAGE, new LocalizedText("ko, en, both.", "ko, en, both.")),
          Map.entry(
              Config.COLOR, new LocalizedText("auto, always, never.", "auto, always, never.")),
          Map.entry(Config.THEME, new LocalizedText("dark, light.", "dark, light.")),
          Map.entry(Config.PAGER, new LocalizedText("true, false.", "true, false.")),
          Map.entry(
              Config.RETENTION,
              new LocalizedText(
                  "다시 물을 때 기억하고 있을 확률, 0.7-0.97 (0.9).",
                  "The chance of recall at which a question is asked again, 0.7-0.97 (0.9).")),
          Map.entry(
              Config.NEW_PER_DAY,
              new LocalizedText(
                  "하루에 더하는 새 문제 수의 한도, 0-1000 (한도 없음).",
                  "New questions a day at most, 0-1000 (no limit).")),
          Map.entry(
              Config.MINUTES_PER_DAY,
              new LocalizedText("계획의 하루 분량, 1-600분 (30).", "Minutes a day of plans, 1-600 (30).")),
          Map.entry(
              Config.DAY_ROLLOVER,
              new LocalizedText(
                  "학습일이 바뀌는 시각, 0-23시 (4).", "The hour at which the study day turns, 0-23 (4).")),
          Map.entry(
              Config.PACKS,
              new LocalizedText(
                  "내 노트 폴더들, AWS_NOTES_PATH처럼.",
                  "Folders with notes of your own, as AWS_NOTES_PATH.")));

  static final String EXAMPLE_LINES =
      """
      aws-notes browse dynamodb/gsi
      aws-notes search 보조 인덱스
      aws-notes quiz dynamodb -n 5
      printf '1\\n2\\n' | aws-notes quiz s3 -n 2 --seed 7 --answers - --format json\
      """;

  private ManTexts() {}

  @SafeVarargs
  private static Map<String, LocalizedText> inOrder(Map.Entry<String, LocalizedText>... entries) {
    Map<String, LocalizedText> map = new LinkedHashMap<>();
    for (Map.Entry<String, LocalizedText> entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(map);
  }
}
