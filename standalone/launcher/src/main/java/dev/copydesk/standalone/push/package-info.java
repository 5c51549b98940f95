/** Sample pushes in the shapes of the content management systems, to try a webhook with. */
package dev.copydesk.standalone.push;
