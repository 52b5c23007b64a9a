package pair;

/** What calls cost. */
public class Plan {
  public String tariff;
  public long cents;

  public static Plan of(Long number) {
    Plan plan = new Plan();
    plan.tariff = "tariff-" + number;
    plan.cents = 9 + number;
    return plan;
  }
}
