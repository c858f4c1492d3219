package vn.solieu.figure.naming;

import java.util.List;

/**
 * The phrases that may name one figure, as training sees them.
 *
 * @param phrases each as printed
 * @param features of each the places of the weights that count for it
 */
public record NameChoice(List<String> phrases, List<int[]> features) {
  public NameChoice {
    phrases = List.copyOf(phrases);
    features = List.copyOf(features);
  }
}
