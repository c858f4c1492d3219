package vn.solieu.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.Choice;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;

/** A field whose value is chosen among candidates by what gold texts taught. */
public enum ChosenField {
  /** The indicator: right is what shares half its words with the gold phrase. */
  NAMES("names", "indicator", Row.INDICATOR) {
    @Override
    List<Choice> choices(FigureExtractor extractor, Document document) {
      return extractor.names(document);
    }

    @Override
    double nearness(@Nullable String gold, String candidate) {
      return gold == null ? 0 : ScoreText.tokenF1(gold, candidate);
    }

    @Override
    FigureExtractor extractor(Lexicon lexicon, ChoiceModel model) {
      return new FigureExtractor(lexicon, model, ChoiceModel.NONE);
    }
  },

  /** The period: a day counts as its month, the last day of a year as that year. */
  PERIODS("periods", "period", Row.PERIOD) {
    @Override
    List<Choice> choices(FigureExtractor extractor, Document document) {
      return extractor.periods(document);
    }

    @Override
    double nearness(@Nullable String gold, String candidate) {
      String wanted = String.valueOf(gold);
      return wanted.equals(candidate) ? 1 : FieldJudge.sameTime(wanted, candidate) ? NEAR : 0;
    }

    @Override
    FigureExtractor extractor(Lexicon lexicon, ChoiceModel model) {
      return new FigureExtractor(lexicon, ChoiceModel.NONE, model);
    }
  };

  /** How near the same time of another form is: right, but less so. */
  private static final double NEAR = 0.9;

  private final String file;
  private final String key;
  private final Row row;

  ChosenField(String file, String key, Row row) {
    this.file = file;
    this.key = key;
    this.row = row;
  }

  /** The name of its model in {@code models/}. */
  public String file() {
    return file + ".bin";
  }

  /** Its key in gold. */
  String key() {
    return key;
  }

  /** The row of the scores that shows it. */
  Row row() {
    return row;
  }

  /** What may be its value in each figure of a text. */
  abstract List<Choice> choices(FigureExtractor extractor, Document document);

  /** How near a candidate comes to the gold value, 0 to 1. */
  abstract double nearness(@Nullable String gold, String candidate);

  /** The rules with nothing but this field chosen. */
  abstract FigureExtractor extractor(Lexicon lexicon, ChoiceModel model);
}
