package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedProblemsTest {
  @Test
  void theFirstOfAKindAreNamedAndTheOthersCounted() {
    List<String> told = new ArrayList<>();
    try (RepeatedProblems problems = new RepeatedProblems(told::add)) {
      for (int i = 1; i <= 100; i++) {
        problems.accept("a.jsonl:" + i + ": has no \"text\"");
      }
      problems.accept("a.jsonl:7: is no JSON");
      problems.accept("b.txt: is empty");
    }
    assertThat(told)
        .containsExactly(
            "a.jsonl:1: has no \"text\"",
            "a.jsonl:2: has no \"text\"",
            "a.jsonl:3: has no \"text\"",
            "a.jsonl:7: is no JSON",
            "b.txt: is empty",
            "a.jsonl: 97 more lines like that: has no \"text\"");
  }
}
