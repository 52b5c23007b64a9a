package pair;

import java.io.IOException;
import org.apache.flink.core.memory.DataOutputView;

/** Chunks of the table are still being read. */
final class InSnapshot extends Progress {
  final int chunksLeft;

  InSnapshot(int chunksLeft) {
    this.chunksLeft = chunksLeft;
  }

  @Override
  long first() {
    return chunksLeft * 1_000_000L;
  }

  @Override
  Kind kind() {
    return Kind.SNAPSHOT;
  }

  @Override
  void writeTo(DataOutputView out) throws IOException {
    out.writeInt(chunksLeft);
  }
}
