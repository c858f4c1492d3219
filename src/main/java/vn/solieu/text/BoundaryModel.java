package vn.solieu.text;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Says of a mark whether a sentence ends with it: an OpenNLP sentence model that sees the words
 * beside the mark. Slow for every mark, so {@link SentenceSplitter} asks only where its rules do
 * not know.
 */
public final class BoundaryModel {
  /** Marks that a sentence may end with. */
  public static final String MARKS = ".!?…";

  /** What the model sees on either side. */
  private static final int WINDOW = 60;

  private final MaxentModel model;
  private final SDContextGenerator contexts;

  public BoundaryModel(SentenceModel model) {
    this.model = model.getMaxentModel();
    contexts = model.getFactory().getSDContextGenerator();
  }

  public static BoundaryModel read(InputStream in) throws IOException {
    return new BoundaryModel(new SentenceModel(in));
  }

  /** Whether the mark at {@code i} ends a sentence. */
  boolean ends(String text, int i) {
    int from = Math.max(0, i - WINDOW);
    String window = text.substring(from, Math.min(text.length(), i + WINDOW));
    String[] context;
    synchronized (contexts) { // it keeps its features in a field
      context = contexts.getContext(window, i - from);
    }
    return SentenceDetectorME.SPLIT.equals(model.getBestOutcome(model.eval(context)));
  }
}
