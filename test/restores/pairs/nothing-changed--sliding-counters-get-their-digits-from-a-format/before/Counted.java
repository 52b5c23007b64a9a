package pair;

/** How often something happened in the last so many days or hours. */
public class Counted {
  public String key;
  public int bucket;
  public String unit;
  public long count;

  public Counted() {}

  Counted(String key, int bucket, String unit, long count) {
    this.key = key;
    this.bucket = bucket;
    this.unit = unit;
    this.count = count;
  }
}
