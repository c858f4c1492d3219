package vn.solieu.eval;

import java.util.List;
import vn.solieu.text.WordSegmenter;
import vn.solieu.text.Words;

/**
 * How well a segmenter finds the words of segmented sentences: F1 over all tokens, as in the
 * literature.
 *
 * @param found words of the segmenter
 * @param gold words of the gold
 * @param right words with both borders right
 */
public record SegmentationScore(long found, long gold, long right) {
  /** Segments the sentences' tokens anew; a sentence is a list of words, syllables by spaces. */
  public static SegmentationScore of(WordSegmenter segmenter, List<List<String>> sentences) {
    Words words = new Words();
    long found = 0;
    long gold = 0;
    long right = 0;
    for (List<String> sentence : sentences) {
      segmenter.segmentTokens(String.join(" ", sentence), words);
      found += words.size();
      gold += sentence.size();
      right += right(words, sentence);
    }
    return new SegmentationScore(found, gold, right);
  }

  private static long right(Words words, List<String> sentence) {
    long right = 0;
    int w = 0;
    int token = 0;
    for (String word : sentence) {
      int end = token + word.split(" ").length;
      while (w < words.size() && words.firstToken(w) < token) {
        w++;
      }
      if (w < words.size() && words.firstToken(w) == token && words.endToken(w) == end) {
        right++;
      }
      token = end;
    }
    return right;
  }

  SegmentationScore plus(SegmentationScore other) {
    return new SegmentationScore(found + other.found, gold + other.gold, right + other.right);
  }

  /** In percent. */
  public double f1() {
    return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
  }
}
