package pair;

/** What a flat has used. */
public class Usage {
  public String flat;
  public String house;
  public long watts;

  public Usage() {}

  static Usage of(Long number) {
    Usage usage = new Usage();
    usage.flat = "flat-" + number % 6;
    usage.house = "house-" + number % 2;
    usage.watts = 1;
    return usage;
  }

  String flat() {
    return flat;
  }

  String house() {
    return house;
  }
}
