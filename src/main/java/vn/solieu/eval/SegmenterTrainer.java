package vn.solieu.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.pipeline.RawTexts;
import vn.solieu.text.GapFeatures;
import vn.solieu.text.HashTable;
import vn.solieu.text.Lattice;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.PairFacts;
import vn.solieu.text.SegmenterModel;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.SyllableFacts;
import vn.solieu.text.Tokenizer;
import vn.solieu.text.WordSegmenter;

/**
 * Trains the word segmenter from a treebank, a vocabulary (a word a line) and raw text: facts about
 * runs of syllables first, then the mean of averaged perceptrons and conditional random fields over
 * the same features, half of the pairs hidden at any time. The same data give the same bytes.
 */
public final class SegmenterTrainer {
  private static final int EPOCHS = 25;
  private static final int FIELD_EPOCHS = 20;
  private static final int PERCEPTRONS = 8;
  private static final int FIELDS = 6;

  /**
   * Times the mean score: what the features of the wider context seldom outweigh. Measured on raw
   * news: 2 of 100 000 decisions change, 95 % of the gaps are decided without them.
   */
  private static final float MARGIN = 0.5f;

  private final SyllableFacts known;
  private final Tokenizer tokenizer;

  /** Reads the vocabulary and counts the raw text. */
  public SegmenterTrainer(Lexicon lexicon, Path vocabulary, String rawFile) {
    tokenizer = lexicon.tokenizer();
    RawCorpus raw = new RawCorpus(tokenizer, SentenceSplitter.byRule(lexicon.abbreviations()));
    RawTexts.read(rawFile, raw::addParagraph);
    PairStatistics statistics = new PairStatistics(raw);
    Counter pairs = statistics.facts();
    Counter runs = new Counter();
    SyllableKinds kinds = new SyllableKinds(statistics.syllables(), new SyllableClusters(raw));
    addWords(vocabulary, pairs, runs, kinds);
    known = new SyllableFacts(table(pairs), table(runs), kinds.table());
  }

  private static HashTable table(Counter facts) {
    HashTable table = HashTable.of(facts.size());
    for (long key : facts.keys()) {
      table.put(key, facts.count(key, 0));
    }
    return table;
  }

  /** Learns from the sentences, each a list of words whose syllables are parted by spaces. */
  public SegmenterModel train(List<List<String>> sentences) {
    Lattice lattice = new Lattice();
    List<GoldSentence> data = new ArrayList<>();
    for (List<String> words : sentences) {
      data.add(GoldSentence.of(words, known, lattice));
    }
    Weights mean = new Weights();
    for (int seed = 1; seed <= PERCEPTRONS; seed++) {
      mean.addNormalised(Perceptron.train(data, EPOCHS, seed), data, 1.0 / PERCEPTRONS);
    }
    for (int seed = 1; seed <= FIELDS; seed++) {
      mean.addNormalised(ConditionalField.train(data, FIELD_EPOCHS, seed), data, 1.0 / FIELDS);
    }
    return quantised(mean);
  }

  /** How well a model of {@code sentences} finds the words of {@code test}. */
  public SegmentationScore tested(List<List<String>> sentences, List<List<String>> test) {
    return SegmentationScore.of(new WordSegmenter(tokenizer, train(sentences)), test);
  }

  /**
   * The sum over {@code folds} runs of neighbouring sentences, each found by a model of the rest.
   */
  public SegmentationScore crossValidated(List<List<String>> sentences, int folds) {
    SegmentationScore sum = new SegmentationScore(0, 0, 0);
    for (int fold = 0; fold < folds; fold++) {
      int from = fold * sentences.size() / folds;
      int to = (fold + 1) * sentences.size() / folds;
      List<List<String>> rest = new ArrayList<>(sentences.subList(0, from));
      rest.addAll(sentences.subList(to, sentences.size()));
      sum = sum.plus(tested(rest, sentences.subList(from, to)));
    }
    return sum;
  }

  private SegmenterModel quantised(Weights mean) {
    float most = 0;
    for (int k = 0; k < GapFeatures.PLACES; k++) {
      most = Math.max(most, Math.abs(mean.values[k]) * Weights.scale(k));
    }
    float unit = Short.MAX_VALUE / most;
    short[] weights = new short[GapFeatures.PLACES];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = (short) Math.round(mean.values[k] * Weights.scale(k) * unit);
    }
    int[] steps = new int[4];
    for (int k = 0; k < 4; k++) {
      steps[k] = Math.round(mean.values[Weights.STEPS + k] * unit);
    }
    return new SegmenterModel(known, weights, steps, Math.round(unit * MARGIN));
  }

  private static void addWords(Path vocabulary, Counter pairs, Counter runs, SyllableKinds kinds) {
    Lattice lattice = new Lattice();
    try {
      for (String line : Files.readAllLines(vocabulary)) {
        lattice.clear();
        for (String syllable : NormalizedText.of(line).text().strip().split(" +")) {
          if (!syllable.isEmpty()) {
            lattice.add(syllable.toCharArray(), 0, syllable.length());
          }
        }
        if (lattice.size() > 1 && lattice.size() <= Lattice.LONGEST) {
          addWord(lattice, pairs, runs);
          kinds.addWord(lattice);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addWord(Lattice word, Counter pairs, Counter runs) {
    long key = HashTable.pair(word.code(0), word.code(1));
    for (int length = 2; length < word.size(); length++) {
      mark(length == 2 ? pairs : runs, key, PairFacts.PREFIX);
      key = HashTable.key(key, word.code(length));
    }
    mark(word.size() == 2 ? pairs : runs, key, PairFacts.WORD);
  }

  private static void mark(Counter facts, long key, int fact) {
    facts.set(key, facts.count(key, 0) | fact);
  }
}
