package pair;

import java.io.IOException;
import org.apache.flink.core.memory.DataOutputView;

/** How far a source that reads a table and then its changes has come. */
abstract class Progress {
  static Progress fresh() {
    return new InSnapshot(3);
  }

  abstract long first();

  abstract Kind kind();

  abstract void writeTo(DataOutputView out) throws IOException;

  /** Written by its number. */
  enum Kind {
    SNAPSHOT(1),
    LOG(2),
    FAILED(3);

    final int number;

    Kind(int number) {
      this.number = number;
    }
  }
}
