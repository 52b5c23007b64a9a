package pair;

/** A call with the tariff that it goes by. */
public class Rated {
  public String subscriber;
  public String tariff;
  public long calls;

  public Rated() {}

  static Rated of(Call call, Tariff tariff, long calls) {
    Rated rated = new Rated();
    rated.subscriber = call.subscriber;
    rated.tariff = tariff == null ? null : tariff.name;
    rated.calls = calls;
    return rated;
  }
}
