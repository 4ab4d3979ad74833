/** Steps of cases that were given up: for administrators, who remove the cause and have them tried again. */
@org.jspecify.annotations.NullMarked
package health.baton.failed;
