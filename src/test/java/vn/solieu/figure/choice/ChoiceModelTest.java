package vn.solieu.figure.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.BadInput;

class ChoiceModelTest {
  @Test
  void whatIsWrittenIsRead() throws IOException {
    double[] weights = new double[ChoiceModel.PLACES];
    weights[7] = 1.5;
    weights[8] = -400;
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    new ChoiceModel(weights).write(first);
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    ChoiceModel.read(new ByteArrayInputStream(first.toByteArray())).write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void anotherFileIsRefused() {
    byte[] other = new byte[16];
    assertThatThrownBy(() -> ChoiceModel.read(new ByteArrayInputStream(other)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("train it again");
  }

  @Test
  void theShippedOneOpens() {
    assertThat(ChoiceModel.shipped(Lexicon.shipped().resources(), "models/names.bin")).isNotNull();
  }
}
