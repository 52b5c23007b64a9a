package pair;

/** What a household used. */
public class Used {
  public String household;
  public Tariff tariff;
  public long kilowattHours;

  public Used() {}

  /** A kilowatt-hour or two at first; then everybody is away. */
  static Used of(Long number) {
    Used used = new Used();
    used.household = "household-" + number % 4;
    used.tariff = Tariff.values()[(int) (number / 4 % 3)];
    used.kilowattHours = number < 12 ? 1 + number % 2 : 0;
    return used;
  }
}
