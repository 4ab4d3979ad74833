/** What somebody says by telephone or sends on paper: staff find the case by what stands in the letter, and write it down. */
@org.jspecify.annotations.NullMarked
package health.baton.told;
