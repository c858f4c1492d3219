package vn.solieu.figure.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;

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
 */
record LinkGap(
    List<String> content,
    Set<String> kinds,
    boolean bracket,
    boolean comma,
    boolean semicolon,
    boolean verb) {
  /** Longest gap that is read. */
  private static final int LIMIT = 240;

  private static final List<String> LINK = List.of("link");

  /** The gap before {@code to}; one that opens a sentence ({@code opens}) is all subject. */
  static LinkGap read(
      PhraseTable<List<String>> words, Folded lower, int from, int to, boolean opens) {
    Scan scan = new Scan(opens);
    int i = Math.max(from, to - LIMIT);
    while (i < to) {
      PhraseTable.Match<List<String>> match = words.at(lower, i);
      if (match != null && match.end() <= to) {
        scan.cue(match.value());
        i = match.end();
      } else if (lower.isLetter(i)) {
        int end = lower.lettersEnd(i + 1, to);
        scan.word(lower.substring(i, end));
        i = end;
      } else {
        scan.mark(lower.charAt(i));
        i++;
      }
    }
    return scan.gap();
  }

  boolean isPlain() {
    return content.isEmpty();
  }

  boolean has(String kind) {
    return kinds.contains(kind);
  }

  /** What has been read of a gap so far. */
  private static final class Scan {
    private final List<String> content = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private boolean past;
    private boolean aside;
    private boolean bracket;
    private boolean comma;
    private boolean semicolon;
    private boolean verb;

    /** Nothing but adverbs since the last comma. */
    private boolean fresh;

    /** How many words there were before the open bracket. */
    private int outside;

    Scan(boolean opens) {
      past = opens;
    }

    void cue(List<String> all) {
      if (fresh && all.contains("verb")) {
        content.clear();
        verb = true;
        fresh = false;
      }
      fresh &= all.equals(LINK);
      for (String kind : all) {
        if (kind.equals("conj")) {
          past = true;
          aside = false;
        }
        aside |= past && (kind.equals("than") || kind.equals("says"));
        if (past || kind.equals("pair") || kind.equals("keep")) {
          kinds.add(kind);
        }
      }
      kinds.remove("inside");
      if (all.contains("inside")) {
        kinds.add("inside");
      }
    }

    void word(String word) {
      fresh = false;
      kinds.remove("inside");
      if (past && !aside) {
        content.add(word);
      }
    }

    void mark(char c) {
      if (c == ',' || c == ';' || c == ':' || c == '(') {
        past = true;
        aside = false;
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
      return new LinkGap(content, kinds, bracket, comma, semicolon, verb);
    }
  }
}
