/// A machine for PTX: runs the compiled kernels on the CPU, so that what calls them can be tested without a GPU.
///
/// `PtxModule` is a parsed file, `PtxKernel` a kernel of it, `PtxMemory` what its addresses mean. Inside: `Lexer` and
/// `Parser` make `Statement`s, `Assembler` makes each an `Instruction` by the tables of the families
/// (`IntegerOperations`, `FloatOperations`, …), `Scheduler` runs them for one `Block` of threads at a time.
///
/// All threads of a block that are at the smallest program counter run one instruction together. Registers are arrays
/// over the threads: of int for predicates and all of up to 32 bits, of long for 64 bits; floats are held as their
/// bits.
@NullMarked
package io.speccascade.kernels.cuda.ptx;

import org.jspecify.annotations.NullMarked;
