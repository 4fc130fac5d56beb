package dev.awsnotes.search;

import dev.awsnotes.hangul.Particles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What Korean words of a query end in, and words that ask but name nothing. */
final class Endings {
  private static final int SHORTEST_STEM = 2;

  /** Of verbs and adjectives made from nouns, then of others; longer ones first. */
  private static final String[] ENDINGS = {
    "하려면", "하려고", "하는지", "하는법", "하는데", "했을때", "할때", "하도록", "시키는", "시키기", "되는지", "되도록", "됩니다", "합니다",
    "입니다", "인가요", "하나요", "되나요", "할까요", "해야지", "해야", "하는", "하다", "하고", "하면", "하기", "하여", "하게", "하지",
    "하나", "했다", "했을", "되는", "되다", "되면", "되게", "되고", "되어", "되나", "된다", "한다", "받는", "받은", "받기", "시켜",
    "시킬", "이란", "인가", "인지", "으려면", "려면", "으면", "어야", "아야", "나요", "는지", "는법", "에는", "할", "한", "해",
    "됨", "함", "된", "될", "돼", "시", "면", "려", "는", "은", "을", "를", "고", "지", "게", "나", "인", "적", "용"
  };

  /** Of words that are verbs almost certainly. */
  private static final String[] VERBS = {
    "하는", "하다", "하고", "하면", "하기", "하려면", "해야", "하게", "되는", "되다", "되면", "되게", "되고", "려면", "으면", "려고",
        "나요",
    "는지", "어야", "아야", "켜면", "내면", "쓰면", "주면", "되나", "하나", "보내나", "찾는", "리는", "내는", "막는", "쓰는", "주는",
        "넣는",
    "두는", "열면", "지면", "리면", "이면", "기면", "시킬", "시키는", "합니다", "됩니다", "할까", "될까"
  };

  private static final Set<String> ASKING =
      Set.of(
          "수", "있나", "있나요", "있는", "있다", "있는지", "없나", "없는", "없다", "방법", "방법은", "어떻게", "언제", "무엇",
          "무엇인가", "무엇인가요", "뭐", "뭐야", "뭔가요", "왜", "어디", "어디에", "어디서", "어떤", "하는", "하기", "하면", "하려면",
          "해야", "되나", "되나요", "될까", "될까요", "하나", "하나요", "할", "때", "것", "및", "등", "대한", "대해", "위한",
          "위해", "경우", "법", "좀", "알려줘", "설명", "무슨", "몇", "얼마", "얼마나", "그", "이", "저", "더", "또는",
          "그리고", "관련", "뭐가", "뭘", "무엇이", "누가", "쓰나", "쓰나요", "쓰는지", "다름", "다른가", "다른가요", "다른지", "안",
          "못", "대하여", "건가", "거", "걸", "게", "는", "은", "가", "를", "을", "의", "에");

  private static final Set<String> ASKING_EN =
      Set.of(
          "a", "an", "the", "of", "for", "to", "in", "on", "at", "is", "are", "be", "was", "were",
          "do", "does", "did", "how", "what", "which", "when", "where", "why", "who", "can",
          "could", "should", "would", "will", "i", "me", "my", "you", "your", "it", "its", "this",
          "that", "these", "those", "and", "or", "with", "by", "from", "as", "if", "there", "need",
          "have", "has", "had", "not", "we", "our", "they", "them", "into", "than", "then", "so",
          "about", "am", "get", "use", "using", "used", "make", "vs", "s", "t", "way", "many",
          "much", "long", "happens", "happen");

  /** What is asked about a thing: how many, how large. */
  private static final Set<String> ASPECTS =
      Set.of(
          "한도", "최대", "최소", "크기", "횟수", "개수", "기간", "limit", "limits", "quota", "quotas", "max",
          "maximum", "minimum", "size", "number", "count");

  private Endings() {}

  /** Whether a word of a query names only what is asked about a thing. */
  static boolean isAspect(String word) {
    return ASPECTS.contains(word);
  }

  /** Whether a word only asks; it counts only when a query has no other. */
  static boolean isAsking(String word) {
    return ASKING.contains(word) || ASKING_EN.contains(word);
  }

  /** Whether a word of a query looks like a verb. */
  static boolean isVerb(String word) {
    for (String ending : VERBS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** A Korean word and what is left of it without its endings, each of two syllables or more. */
  static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    stems.add(word);
    String bare = Particles.strip(word);
    addStem(stems, bare);
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending)) {
        addStem(stems, bare.substring(0, bare.length() - ending.length()));
        break;
      }
    }
    return stems;
  }

  private static void addStem(List<String> stems, String stem) {
    if (stem.length() >= SHORTEST_STEM && !stems.contains(stem)) {
      stems.add(stem);
    }
  }
}
