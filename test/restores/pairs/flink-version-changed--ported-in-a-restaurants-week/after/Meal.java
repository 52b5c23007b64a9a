package pair;

/** What a table has ordered. */
public class Meal {
  public String table;
  public String kitchen;
  public Course course;
  public long at;

  public Meal() {}

  static Meal of(Long number) {
    Meal meal = new Meal();
    meal.table = "table-" + number % 4;
    meal.kitchen = "kitchen-" + number % 2;
    meal.course = Course.values()[(int) (number / 4 % 2)];
    meal.at = 1_700_000_000_000L + number;
    return meal;
  }
}
