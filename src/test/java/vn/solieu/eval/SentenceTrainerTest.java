package vn.solieu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Abbreviations;
import vn.solieu.text.BoundaryModel;
import vn.solieu.text.SentenceSplitter;

class SentenceTrainerTest {
  @Test
  void tokensAreSetAsInPrint() {
    List<String> tokens =
        List.of("Ông", "LBKT", "cũ", "RBKT", "nói", ":", "\"", "Đi", "!", "\"", ".");
    assertThat(SentenceTexts.of(List.of(tokens)).get(0).text())
        .isEqualTo("Ông (cũ) nói: \"Đi!\". ");
  }

  @Test
  void theModelLearnsWhatTheRulesLeaveOpen() throws IOException {
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      sentences.add(List.of("\"", "Xã", String.valueOf(i), "đạt", "chuẩn", ".", "\""));
      sentences.add(List.of("(", "Lúa", "tăng", i + ".5%", ".", ")"));
    }
    Abbreviations none = Lexicon.shipped().abbreviations();
    BoundaryModel model = new BoundaryModel(new SentenceTrainer(List.of()).train(sentences));
    double byRule = SentenceScore.of(SentenceSplitter.byRule(none), sentences).f1();
    double byModel = SentenceScore.of(new SentenceSplitter(none, model), sentences).f1();
    assertThat(byRule).isLessThan(50);
    assertThat(byModel).isGreaterThan(99);
  }
}
