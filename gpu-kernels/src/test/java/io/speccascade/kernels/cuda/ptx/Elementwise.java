package io.speccascade.kernels.cuda.ptx;

/// An instruction of one destination and up to four sources, one value of a thread each.
abstract class Elementwise extends Instruction {
    final int target;
    final int first;
    final int second;
    final int third;
    final int fourth;

    /// @param targetWidth "i" for up to 32 bits, "l" for 64
    /// @param widths the same of each source
    Elementwise(Operands operands, String targetWidth, String widths) {
        super(operands.site());
        operands.expect(1 + widths.length());
        target = targetWidth.equals("l") ? operands.wideTarget(0) : operands.narrowTarget(0);
        first = source(operands, widths, 0);
        second = source(operands, widths, 1);
        third = source(operands, widths, 2);
        fourth = source(operands, widths, 3);
    }

    private static int source(Operands operands, String widths, int index) {
        if (index >= widths.length()) {
            return Registers.SINK;
        }
        return widths.charAt(index) == 'l' ? operands.wide(index + 1) : operands.narrow(index + 1);
    }
}
