package pair

/** What is known of a visitor. */
@JvmInline
value class Name(val text: String = "")

data class Profile(var name: Name = Name(), var city: String = "", var visits: Long = 0)
