package pair;

/** What a subscriber used. */
public class Usage {
  public String subscriber;
  public String cell;
  public long kilobytes;

  public Usage() {}

  static Usage of(Long number) {
    Usage usage = new Usage();
    usage.subscriber = "subscriber-" + number % 4;
    usage.cell = "cell-" + number % 2;
    usage.kilobytes = number % 50;
    return usage;
  }
}
