package pair;

/** What a currency is worth from a time on. */
public class Course {
  public String currency;
  public double course;
  public long at;

  public Course() {}

  static Course of(Long number) {
    Course course = new Course();
    course.currency = "currency-" + number % 4;
    course.course = 1 + number % 10 * 0.01;
    course.at = number * 10;
    return course;
  }
}
