package vn.solieu.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;
import vn.solieu.text.BoundaryModel;
import vn.solieu.text.Span;

/** Trains OpenNLP's sentence detector (maximum entropy) on paragraphs made from a treebank. */
public final class SentenceTrainer {
  private static final int ITERATIONS = 100;
  private static final int RAREST = 2;

  private final Dictionary abbreviations = new Dictionary(false);

  /** Short forms without their last dot. */
  public SentenceTrainer(List<String> abbreviations) {
    for (String form : abbreviations) {
      this.abbreviations.put(new StringList(form + "."));
    }
  }

  /** Learns from the sentences and writes the model's file. */
  public void train(List<List<String>> sentences, OutputStream to) throws IOException {
    train(sentences).serialize(to);
  }

  SentenceModel train(List<List<String>> sentences) throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    for (SentenceTexts.Paragraph paragraph : SentenceTexts.of(sentences)) {
      samples.add(new SentenceSample(paragraph.text(), spans(paragraph)));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, RAREST);
    return SentenceDetectorME.train(
        "vi",
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory("vi", true, abbreviations, BoundaryModel.MARKS.toCharArray()),
        parameters);
  }

  private static opennlp.tools.util.Span[] spans(SentenceTexts.Paragraph paragraph) {
    return paragraph.sentences().stream()
        .map((Span s) -> new opennlp.tools.util.Span(s.start(), s.end()))
        .toArray(opennlp.tools.util.Span[]::new);
  }
}
