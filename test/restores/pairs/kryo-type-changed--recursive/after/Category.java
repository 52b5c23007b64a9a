package pair;

/** A category of articles within another one. */
public class Category {
  public String title;
  public String language;
  public Category above;

  static Category of(String key) {
    Category all = new Category();
    all.title = "everything";
    Category category = new Category();
    category.title = "category of " + key;
    category.above = all;
    return category;
  }
}
