package vn.solieu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class ChoiceTrainerTest {
  private static final String TEXT =
      "Tháng 9 năm 2019, xưởng mộc Hà Nam có thêm việc, cả xưởng làm được 5.000 bộ bàn ghế.";

  @TempDir Path folder;

  private Path gold(String name, String indicator) throws IOException {
    String line =
        """
        {"id":"x","date":"2019-10","province":"Hà Nam","text":"%s","figures":[{"quote":"5.000 bộ",\
        "start":%d,"value":5000,"high":null,"unit":"bộ","bound":"exact","role":"level",\
        "direction":null,"base":null,"period":"2019-09","indicator":"%s","place":"Hà Nam",\
        "entity":null,"prices":null,"of":null}]}
        """
            .formatted(TEXT, TEXT.indexOf("5.000 bộ"), indicator);
    return Files.writeString(folder.resolve(name), line);
  }

  @Test
  void whatGoldNamesIsChosen() throws IOException {
    ChoiceTrainer trainer = new ChoiceTrainer(Lexicon.shipped(), ChosenField.NAMES);
    trainer.add(gold("a.jsonl", "xưởng mộc"));
    List<Figure> figures =
        new FigureExtractor(Lexicon.shipped(), trainer.train(), ChoiceModel.NONE)
            .extract(Document.of("x", TEXT, PartialDate.of(2019, 10), "Hà Nam"));
    assertThat(figures).extracting(Figure::indicator).containsExactly("xưởng mộc");
  }

  @Test
  void whatGoldDatesIsChosen() throws IOException {
    ChoiceTrainer trainer = new ChoiceTrainer(Lexicon.shipped(), ChosenField.PERIODS);
    Path gold = gold("a.jsonl", "xưởng mộc");
    String other = Files.readString(gold).replace("\"period\":\"2019-09\"", "\"period\":\"2019\"");
    Files.writeString(gold, other);
    trainer.add(gold);
    List<Figure> figures =
        new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, trainer.train())
            .extract(Document.of("x", TEXT, PartialDate.of(2019, 10), "Hà Nam"));
    assertThat(figures)
        .extracting(figure -> String.valueOf(figure.period()))
        .containsExactly("2019");
  }

  @Test
  void theSameFilesMakeTheSameModel() throws IOException {
    assertThat(bytes(trained().train())).isEqualTo(bytes(trained().train()));
  }

  @Test
  void aFileIsMeasuredWithNamesOfTheOthers() throws IOException {
    List<ChoiceTrainer.Gain> gains = trained().gains();
    assertThat(gains).extracting(ChoiceTrainer.Gain::file).containsExactly("a.jsonl", "b.jsonl");
    assertThat(gains.getFirst().field()).isEqualTo(1);
    assertThat(gains.getFirst().fieldBefore()).isZero();
  }

  private ChoiceTrainer trained() throws IOException {
    ChoiceTrainer trainer = new ChoiceTrainer(Lexicon.shipped(), ChosenField.NAMES);
    trainer.add(gold("a.jsonl", "xưởng mộc"));
    trainer.add(gold("b.jsonl", "xưởng mộc"));
    return trainer;
  }

  private static byte[] bytes(ChoiceModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
