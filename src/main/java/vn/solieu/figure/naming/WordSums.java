package vn.solieu.figure.naming;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.KeptSums;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.choice.UnitKind;

/**
 * The sums of the weights of what the words of a text tell for all its figures, each added up once
 * it is asked for.
 */
final class WordSums {
  private final TextWords words;
  private final ChoiceModel model;
  private final NameFeatures features = new NameFeatures();
  private final KeptSums alones;
  private final KeptSums begins;
  private final KeptSums ends;
  private final KeptSums pairs;
  private final @Nullable KeptSums[] kinds = new KeptSums[UnitKind.values().length];

  /** Of the words before each, as far as they were added up. */
  private final int[] before;

  private int added;

  WordSums(TextWords words, ChoiceModel model) {
    this.words = words;
    this.model = model;
    int size = words.size();
    before = new int[size + 1];
    alones = new KeptSums(0, size, this::readAlone);
    begins = new KeptSums(0, size, this::readBegin);
    ends = new KeptSums(0, size, this::readEnd);
    pairs = new KeptSums(0, size, this::readPair);
  }

  /** What a word tells that is a phrase by itself. */
  int alone(int at) {
    return alones.of(at);
  }

  /** What the first word of a phrase of several tells. */
  int begin(int at) {
    return begins.of(at);
  }

  /** What the last word of a phrase of several tells. */
  int end(int at) {
    return ends.of(at);
  }

  /** What the words of a phrase of several tell together. */
  int within(int from, int to) {
    while (added <= to) {
      before[added + 1] = before[added] + readWord(added);
      added++;
    }
    int sum = before[to + 1] - before[from];
    return from + 1 == to ? sum + pairs.of(from) : sum;
  }

  /** What the first word tells of a quantity whose unit is of that kind. */
  int kind(int kind, int at) {
    KeptSums kept = kinds[kind];
    if (kept == null) {
      kept = new KeptSums(0, words.size(), word -> readKind(kind, word));
      kinds[kind] = kept;
    }
    return kept.of(at);
  }

  private int readAlone(int at) {
    int word = words.word(at);
    features.places().clear();
    features.opening(words, at);
    features.closing(words, at);
    features.first(word, 0);
    features.last(word, 0);
    features.few(1, word, word);
    features.word(word);
    return model.sum(features.places());
  }

  private int readBegin(int at) {
    features.places().clear();
    features.opening(words, at);
    features.first(words.word(at), words.word(at + 1));
    return model.sum(features.places());
  }

  private int readEnd(int at) {
    features.places().clear();
    features.closing(words, at);
    features.last(words.word(at), words.word(at - 1));
    return model.sum(features.places());
  }

  private int readPair(int at) {
    features.places().clear();
    features.few(2, words.word(at), words.word(at + 1));
    return model.sum(features.places());
  }

  private int readWord(int at) {
    features.places().clear();
    features.word(words.word(at));
    return model.sum(features.places());
  }

  private int readKind(int kind, int at) {
    features.places().clear();
    features.kind(kind, words.word(at));
    return model.sum(features.places());
  }
}
