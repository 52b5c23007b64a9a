package pair;

/** What a subscriber pays; so far only half of them have one. */
public class Tariff {
  public String subscriber;
  public String name;
  public long version;

  public Tariff() {}

  static Tariff of(Long number) {
    Tariff tariff = new Tariff();
    tariff.subscriber = "subscriber-" + number % 2;
    tariff.name = "flat-" + number % 2;
    tariff.version = number;
    return tariff;
  }
}
