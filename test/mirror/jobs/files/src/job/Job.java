package job;

import java.nio.file.Files;
import mirror.Numbers;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.sink.compactor.ConcatFileCompactor;
import org.apache.flink.connector.file.sink.compactor.FileCompactStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

import java.time.Duration;

/** Reads a directory as files come, and writes files with and without compaction. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    java.nio.file.Path directory = Files.createTempDirectory("files");
    FileSource<String> lines = FileSource.forRecordStreamFormat(new TextLineInputFormat(), new Path(directory.toUri())).monitorContinuously(Duration.ofSeconds(1)).build();
    env.fromSource(lines, WatermarkStrategy.noWatermarks(), "lines").uid("lines").print();
    FileSink<Long> rows = FileSink.<Long>forRowFormat(new Path(directory.resolve("rows").toUri()), new SimpleStringEncoder<>()).build();
    Numbers.of(env, "numbers").sinkTo(rows).uid("rows");
    FileSink<Long> compacted =
        FileSink.<Long>forRowFormat(new Path(directory.resolve("compacted").toUri()), new SimpleStringEncoder<>())
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .enableCompact(FileCompactStrategy.Builder.newBuilder().setNumCompactThreads(1).enableCompactionOnCheckpoint(2).build(), new ConcatFileCompactor())
            .build();
    Numbers.of(env, "more").sinkTo(compacted).uid("compacted");
    env.execute("files");
  }
}
