package vn.solieu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.SegmenterModel;
import vn.solieu.text.WordSegmenter;

class SegmenterTrainerTest {
  private static final List<String> SUBJECTS =
      List.of("nông dân", "tỉnh", "hợp tác xã", "Minh Lan");
  private static final List<String> VERBS = List.of("thu hoạch", "trồng", "sản xuất", "bán");
  private static final List<String> OBJECTS = List.of("cà phê", "lúa", "cao su", "rau");

  @TempDir Path folder;

  @Test
  void wordsOfTheTreebankAreLearned() throws IOException {
    SegmentationScore score =
        SegmentationScore.of(segmenter(trainer().train(sentences())), sentences());
    assertThat(score.f1()).isEqualTo(100);
  }

  @Test
  void theVocabularyHelpsWithWordsThatWereNotSeen() throws IOException {
    List<List<String>> unseen = List.of(List.of("tỉnh", "trồng", "hồ tiêu", "."));
    SegmenterModel model = trainer().train(sentences());
    assertThat(SegmentationScore.of(segmenter(model), unseen).right()).isEqualTo(4);
  }

  @Test
  void theSameDataGiveTheSameBytesAndTheFileReadsBack() throws IOException {
    byte[] first = bytes(trainer().train(sentences()));
    assertThat(bytes(trainer().train(sentences()))).isEqualTo(first);
    SegmenterModel read = SegmenterModel.read(new ByteArrayInputStream(first));
    assertThat(bytes(read)).isEqualTo(first);
  }

  private SegmenterTrainer trainer() throws IOException {
    Path vocabulary = folder.resolve("vocabulary.txt");
    Files.writeString(
        vocabulary, "nông dân\nthu hoạch\nsản xuất\ncà phê\ncao su\nhồ tiêu\nhợp tác xã\n");
    Path raw = folder.resolve("raw.txt");
    Files.writeString(raw, "Nông dân thu hoạch cà phê và hồ tiêu.\n".repeat(20));
    return new SegmenterTrainer(Lexicon.shipped(), vocabulary, raw.toString());
  }

  private static List<List<String>> sentences() {
    List<List<String>> sentences = new ArrayList<>();
    for (String subject : SUBJECTS) {
      for (String verb : VERBS) {
        for (String object : OBJECTS) {
          sentences.add(List.of(subject, verb, object, "."));
        }
      }
    }
    return sentences;
  }

  private static WordSegmenter segmenter(SegmenterModel model) {
    return new WordSegmenter(Lexicon.shipped().tokenizer(), model);
  }

  private static byte[] bytes(SegmenterModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
