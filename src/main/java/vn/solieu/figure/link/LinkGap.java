package vn.solieu.figure.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words between two quantities: whether they name a new subject ("…, lợi nhuận tăng") or go on
 * with the one before ("…, tăng").
 *
 * @param content words of a new subject, which stand after the first comma or conjunction
 * @param kinds kinds of the cue words met after that
 * @param bracket an opening bracket stands last, so that the later quantity is a remark on the
 *     earlier
 * @param comma a comma or semicolon stands between
 * @param semicolon a semicolon stands between
 * @param verb its last clause begins with a verb ("…, đạt tỷ lệ che phủ"), so that the subject
 *     before goes on
 * @param apart a mark or conjunction stands between
 * @param part its words begin a part of what was told ("trong đó", "gồm")
 */
record LinkGap(
    List<String> content,
    Set<String> kinds,
    boolean bracket,
    boolean comma,
    boolean semicolon,
    boolean verb,
    boolean apart,
    boolean part) {
  private static final List<String> LINK = List.of("link");
  private static final List<String> PAST = List.of("past");

  /** What follows these kinds up to the next mark is no subject. */
  private static final Set<String> NO_SUBJECT = Set.of("than", "says", "object", "if");

  /** Words of a subject, of kinds that rules ask for. */
  private static final Set<String> SUBJECTS = Set.of("new", "part", "amount", "money");

  /** Take up again what the words before them name. */
  private static final Set<String> POINTING = Set.of("này", "ấy");

  boolean isPlain() {
    return content.isEmpty();
  }

  boolean has(String kind) {
    return kinds.contains(kind);
  }

  /** What has been read of a gap so far. */
  static final class Scan {
    private final List<String> content = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private boolean past;
    private boolean aside;
    private boolean bracket;
    private boolean comma;
    private boolean semicolon;
    private boolean verb;

    private boolean part;

    /** What was met last is a word of a name. */
    private boolean named;

    /** A word of a name and then "của" or "ở" since the last mark. */
    private boolean complement;

    /** Nothing but adverbs since the last comma. */
    private boolean fresh;

    /** How many words there were before the open bracket. */
    private int outside;

    Scan(boolean opens) {
      past = opens;
    }

    void cue(List<String> all, String words) {
      boolean subject = names(all);
      if (subject) {
        word(words);
      }
      named = subject;
      part |= subject && all.contains("part");
      if (fresh && all.contains("verb")) {
        content.clear();
        verb = true;
        fresh = false;
      }
      fresh &= all.equals(LINK) || all.equals(PAST);
      for (String kind : all) {
        if (kind.equals("conj") || kind.equals("then")) {
          past = true;
          aside = false;
          complement = false;
        }
        aside |= past && NO_SUBJECT.contains(kind);
        if (past || kind.equals("pair") || kind.equals("keep")) {
          kinds.add(kind);
        }
      }
      boolean inside = all.contains("inside");
      complement |= inside && !content.isEmpty();
      if (inside) {
        kinds.add("inside");
      } else {
        kinds.remove("inside");
      }
    }

    private static boolean names(List<String> all) {
      for (String kind : all) {
        if (SUBJECTS.contains(kind)) {
          return true;
        }
      }
      return false;
    }

    void word(String word) {
      fresh = false;
      kinds.remove("inside");
      if (past && !aside && named && POINTING.contains(word)) {
        point();
      } else if (past && !aside) {
        content.add(word);
        named = true;
      }
    }

    /** "khối lượng ấy": but of "tiền điện của nhóm này" the first is the subject. */
    private void point() {
      if (!complement) {
        content.clear();
        kinds.add("same");
      }
    }

    void mark(char c) {
      if (c == ',' || c == ';' || c == ':' || c == '(') {
        past = true;
        aside = false;
        complement = false;
        kinds.clear();
        verb = false;
      }
      fresh = c == ',' || (fresh && c == ' ');
      if (c == '(') {
        outside = content.size();
      } else if (c == ')' && bracket) {
        content.subList(Math.min(outside, content.size()), content.size()).clear();
      }
      bracket = c == '(' || (bracket && c != ')');
      comma |= c == ',' || c == ';';
      semicolon |= c == ';';
    }

    LinkGap gap() {
      return new LinkGap(content, kinds, bracket, comma, semicolon, verb, past, part);
    }
  }
}
