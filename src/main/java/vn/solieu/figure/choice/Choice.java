package vn.solieu.figure.choice;

import java.util.List;

/**
 * What may be one field of one figure, as training sees it.
 *
 * @param values each as printed, "null" for none
 * @param features of each the places of the weights that count for it
 */
public record Choice(List<String> values, List<int[]> features) {
  public Choice {
    values = List.copyOf(values);
    features = List.copyOf(features);
  }
}
