package pair;

import java.io.File;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/** Where visits are kept for the analysts. */
final class Archive {
  private Archive() {}

  static FileSink<String> sink() {
    Path path = new Path(new File(System.getProperty("java.io.tmpdir"), "visits-lake-operator-removed").toURI());
    return FileSink.forRowFormat(path, new SimpleStringEncoder<String>("UTF-8"))
        .withRollingPolicy(OnCheckpointRollingPolicy.build())
        .withBucketCheckInterval(30_000)
        .build();
  }
}
