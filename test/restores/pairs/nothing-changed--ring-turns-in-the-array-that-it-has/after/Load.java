package pair;

/** The load of a host. */
public class Load {
  public String host;
  public String rack;
  public int percent;

  public Load() {}

  static Load of(Long number) {
    Load load = new Load();
    load.host = "host-" + number % 4;
    load.rack = "rack-1";
    load.percent = (int) Math.min(40 + number / 4, 60 + number % 4);
    return load;
  }
}
