package pair;

import java.io.IOException;
import org.apache.flink.core.memory.DataOutputView;

/** The table cannot be read, for a reason. */
final class Failed extends Progress {
  final String reason;

  Failed(String reason) {
    this.reason = reason;
  }

  @Override
  long first() {
    return 0;
  }

  @Override
  Kind kind() {
    return Kind.FAILED;
  }

  @Override
  void writeTo(DataOutputView out) throws IOException {
    out.writeUTF(reason);
  }
}
