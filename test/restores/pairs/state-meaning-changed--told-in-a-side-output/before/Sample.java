package pair;

import common.Line;

/** What a process uses. */
public class Sample {
  public String process;
  /** Of its memory. */
  public long bytes;

  public Sample() {}

  static Sample of(Long number) {
    Sample sample = new Sample();
    sample.process = "process-" + number % 4;
    sample.bytes = 256L * 1024 * 1024 + number % 4 * 4096;
    return sample;
  }

  String asLine() {
    return Line.of("sample", process, bytes + " bytes");
  }
}
