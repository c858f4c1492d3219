package vn.solieu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.solieu.text.Abbreviations;
import vn.solieu.text.BoundaryModel;
import vn.solieu.text.SegmenterModel;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.Tokenizer;
import vn.solieu.text.WordSegmenter;

/**
 * Front door to everything the extractor and the analyzer need, opened once and immutable. Safe
 * from many threads; parts load when first asked for.
 */
public final class Lexicon {
  private final Resources resources;
  private final Once<Units> units;
  private final Once<Abbreviations> abbreviations = new Once<>(this::openAbbreviations);
  private final Once<Tokenizer> tokenizer = new Once<>(() -> new Tokenizer(abbreviations()));
  private final Once<SentenceSplitter> sentenceSplitter = new Once<>(this::openSentenceSplitter);
  private final Once<WordSegmenter> segmenter = new Once<>(this::openSegmenter);
  private final Once<Gazetteer> gazetteer;
  private final Once<Concepts> concepts;

  private Lexicon(Resources resources) {
    this.resources = resources;
    units = new Once<>(() -> Units.load(resources));
    gazetteer = new Once<>(() -> Gazetteer.load(resources));
    concepts = new Once<>(() -> Concepts.load(resources));
  }

  /** The shipped data, one instance for the whole JVM. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /** The shipped data extended by the TSV files of {@code folder}. */
  public static Lexicon with(Path folder) {
    return new Lexicon(Resources.with(folder));
  }

  /** Units of measure and money. */
  public Units units() {
    return units.get();
  }

  /** Places by code and validity. */
  public Gazetteer gazetteer() {
    return gazetteer.get();
  }

  /** Indicators by id and name. */
  public Concepts concepts() {
    return concepts.get();
  }

  /** Where every table comes from. */
  public Resources resources() {
    return resources;
  }

  /** Short forms with a dot: "TP.", "Th.S". */
  public Abbreviations abbreviations() {
    return abbreviations.get();
  }

  /** Text → syllables, numbers, dates, marks. */
  public Tokenizer tokenizer() {
    return tokenizer.get();
  }

  /** Paragraph → sentences. */
  public SentenceSplitter sentenceSplitter() {
    return sentenceSplitter.get();
  }

  /** Text → words. */
  public WordSegmenter segmenter() {
    return segmenter.get();
  }

  private WordSegmenter openSegmenter() {
    try (InputStream in = resources.open("models/segmenter.bin")) {
      return new WordSegmenter(tokenizer(), SegmenterModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SentenceSplitter openSentenceSplitter() {
    try (InputStream in = resources.open("models/sentences.bin")) {
      return new SentenceSplitter(abbreviations(), BoundaryModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Abbreviations openAbbreviations() {
    return new Abbreviations(words("text/abbreviations.tsv"), words("text/graded-nouns.tsv"));
  }

  private List<String> words(String table) {
    return resources.table(table).stream().map(row -> row.cell(0)).toList();
  }

  private static final class Shipped {
    static final Lexicon LEXICON = new Lexicon(Resources.shipped());
  }
}
