#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void planDraft(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *counts, __global uchar *token, __global uchar *slot, __global uchar *position, __global uchar *outputSource, __global uchar *outputTarget, __global uchar *ints, __global uchar *tokens, __global uchar *draft, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_12, *ul_14, *ul_140, *ul_141, *ul_144, *ul_151, *ul_159, *ul_16, *ul_166, *ul_169, *ul_175, *ul_18, *ul_182, *ul_183, *ul_2, *ul_20, *ul_3, *ul_31, *ul_35, *ul_4, *ul_40, *ul_45, *ul_49, *ul_5, *ul_53, *ul_58, *ul_6, *ul_63, *ul_69, *ul_7, *ul_8, *ul_81, *ul_85, *ul_89, *ul_9, *ul_94, *ul_99;
  bool b_107, b_109, b_112, b_113, b_118, b_121, b_129, b_145, b_181, b_36, b_54, b_76, b_90;
  int i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_108, i_110, i_111, i_114, i_115, i_116, i_117, i_119, i_120, i_122, i_123, i_124, i_125, i_126, i_127, i_128, i_13, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_142, i_143, i_146, i_147, i_15, i_152, i_153, i_154, i_155, i_160, i_161, i_162, i_167, i_168, i_17, i_170, i_171, i_172, i_176, i_177, i_178, i_179, i_180, i_19, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_32, i_37, i_41, i_42, i_46, i_50, i_59, i_60, i_64, i_65, i_66, i_70, i_71, i_72, i_73, i_74, i_75, i_77, i_78, i_82, i_86, i_91, i_95, i_96;
  long l_137, l_138, l_139, l_148, l_149, l_150, l_156, l_157, l_158, l_163, l_164, l_165, l_173, l_174, l_29, l_30, l_33, l_34, l_38, l_39, l_43, l_44, l_47, l_48, l_51, l_52, l_55, l_56, l_57, l_61, l_62, l_67, l_68, l_79, l_80, l_83, l_84, l_87, l_88, l_92, l_93, l_97, l_98;

  // BLOCK 0
  ul_0  =  counts;
  ul_1  =  token;
  ul_2  =  slot;
  ul_3  =  position;
  ul_4  =  outputSource;
  ul_5  =  outputTarget;
  ul_6  =  ints;
  ul_7  =  tokens;
  ul_8  =  draft;
  ul_9  =  sizes;
  __local int adi_10[1];
  __local int adi_11[1];
  ul_12  =  ul_9 + 16L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_9 + 20L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_9 + 24L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_9 + 28L;
  i_19  =  *((__global int *) ul_18);
  ul_20  =  ul_9 + 32L;
  i_21  =  *((__global int *) ul_20);
  i_22  =  get_local_id(0);
  // BLOCK 1 MERGES [0 33 ]
  i_23  =  0;
  i_24  =  0;
  i_25  =  0;
  for(;i_25 < i_13;)
  {
    // BLOCK 2
    i_26  =  i_25 + i_22;
    i_27  =  i_26 << 6;
    i_28  =  i_27 + 23;
    l_29  =  (long) i_28;
    l_30  =  l_29 << 2;
    ul_31  =  ul_6 + l_30;
    i_32  =  i_27 + 13;
    l_33  =  (long) i_32;
    l_34  =  l_33 << 2;
    ul_35  =  ul_6 + l_34;
    b_36  =  i_26 < i_13;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_27 + 11;
      l_38  =  (long) i_37;
      l_39  =  l_38 << 2;
      ul_40  =  ul_6 + l_39;
      i_41  =  *((__global int *) ul_40);
      i_42  =  i_27 + 29;
      l_43  =  (long) i_42;
      l_44  =  l_43 << 2;
      ul_45  =  ul_6 + l_44;
      i_46  =  i_27 + 22;
      l_47  =  (long) i_46;
      l_48  =  l_47 << 2;
      ul_49  =  ul_6 + l_48;
      i_50  =  i_27 + 21;
      l_51  =  (long) i_50;
      l_52  =  l_51 << 2;
      ul_53  =  ul_6 + l_52;
      b_54  =  i_19 == 0;
      if(b_54)
      {
        // BLOCK 4
        l_55  =  (long) i_27;
        l_56  =  l_55 + 4L;
        l_57  =  l_56 << 2;
        ul_58  =  ul_6 + l_57;
        i_59  =  *((__global int *) ul_58);
        i_60  =  i_27 + 12;
        l_61  =  (long) i_60;
        l_62  =  l_61 << 2;
        ul_63  =  ul_6 + l_62;
        i_64  =  *((__global int *) ul_63);
        i_65  =  *((__global int *) ul_35);
        i_66  =  i_27 + 14;
        l_67  =  (long) i_66;
        l_68  =  l_67 << 2;
        ul_69  =  ul_6 + l_68;
        i_70  =  *((__global int *) ul_69);
        i_71  =  i_59 + -1;
        i_72  =  (i_65 < i_71) ? 0 : 1;
        i_73  =  (i_70 < i_71) ? 0 : 2;
        i_74  =  i_72 | i_73;
        i_75  =  ~i_74;
        b_76  =  !((i_75 & 3) == 0) || i_64 != 1;
        i_77  =  (b_76 == true) ? 0 : 1;
        *((__global int *) ul_53)  =  i_77;
        *((__global int *) ul_49)  =  0;
        i_78  =  i_27 + 25;
        l_79  =  (long) i_78;
        l_80  =  l_79 << 2;
        ul_81  =  ul_6 + l_80;
        *((__global int *) ul_81)  =  0;
        i_82  =  i_27 + 26;
        l_83  =  (long) i_82;
        l_84  =  l_83 << 2;
        ul_85  =  ul_6 + l_84;
        *((__global int *) ul_85)  =  0;
        *((__global int *) ul_45)  =  0;
        *((__global int *) ul_31)  =  0;
        i_86  =  i_27 + 24;
        l_87  =  (long) i_86;
        l_88  =  l_87 << 2;
        ul_89  =  ul_6 + l_88;
        *((__global int *) ul_89)  =  0;
        b_90  =  !((i_75 & 3) == 0) || i_64 != 1;
        if(b_90)
        {
          // BLOCK 5
        }  // B4
        else
        {
          // BLOCK 6
          i_91  =  i_27 + 5;
          l_92  =  (long) i_91;
          l_93  =  l_92 << 2;
          ul_94  =  ul_6 + l_93;
          i_95  =  *((__global int *) ul_94);
          i_96  =  i_27 + 7;
          l_97  =  (long) i_96;
          l_98  =  l_97 << 2;
          ul_99  =  ul_6 + l_98;
          i_100  =  *((__global int *) ul_99);
          i_101  =  min(i_100, i_17);
          i_102  =  i_95 - i_41;
          i_103  =  i_102 + -1;
          i_104  =  min(i_101, i_103);
          i_105  =  max(0, i_104);
          *((__global int *) ul_49)  =  i_105;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
      }  // B3
      // BLOCK 8 MERGES [7 5 6 ]
      i_106  =  *((__global int *) ul_45);
      b_107  =  i_106 == 0;
      if(b_107)
      {
        // BLOCK 9
        i_108  =  *((__global int *) ul_53);
        b_109  =  i_108 == 1;
        if(b_109)
        {
          // BLOCK 10
          i_110  =  *((__global int *) ul_49);
          i_111  =  i_21 + i_110;
          b_112  =  i_19 < i_111;
          if(b_112)
          {
            // BLOCK 11
            b_113  =  i_19 == 0;
            if(b_113)
            {
              // BLOCK 12
              i_114  =  min(2, i_41);
              i_115  =  i_41;
              i_116  =  1;
              i_117  =  i_114;
            }  // B11
            else
            {
              // BLOCK 13
              i_115  =  i_41;
              i_116  =  1;
              i_117  =  1;
            }  // B11
          }  // B10
          else
          {
            // BLOCK 14
            i_115  =  i_41;
            i_116  =  0;
            i_117  =  0;
          }  // B10
        }  // B9
        else
        {
          // BLOCK 15
          i_115  =  i_41;
          i_116  =  0;
          i_117  =  0;
        }  // B9
      }  // B8
      else
      {
        // BLOCK 16
        i_115  =  i_41;
        i_116  =  0;
        i_117  =  0;
      }  // B8
    }  // B2
    else
    {
      // BLOCK 17
      i_115  =  0;
      i_116  =  0;
      i_117  =  0;
    }  // B2
    // BLOCK 18 MERGES [17 15 14 12 13 16 ]
    adi_10[i_22]  =  i_117;
    adi_11[i_22]  =  i_116;
    barrier(CLK_LOCAL_MEM_FENCE);
    b_118  =  i_22 < 1;
    if(b_118)
    {
      // BLOCK 19
      i_119  =  0;
    }  // B18
    else
    {
      // BLOCK 20
      i_120  =  adi_10[0];
      i_119  =  i_120;
    }  // B18
    // BLOCK 21 MERGES [20 19 ]
    b_121  =  i_22 < 1;
    if(b_121)
    {
      // BLOCK 22
      i_122  =  0;
    }  // B21
    else
    {
      // BLOCK 23
      i_123  =  adi_11[0];
      i_122  =  i_123;
    }  // B21
    // BLOCK 24 MERGES [23 22 ]
    i_124  =  adi_10[0];
    i_125  =  adi_11[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_126  =  i_24 + i_125;
    i_127  =  i_23 + i_124;
    i_128  =  i_25 + 1;
    b_129  =  i_116 == 0;
    if(b_129)
    {
      // BLOCK 25
    }  // B24
    else
    {
      // BLOCK 26
      i_130  =  i_119 + i_23;
      i_131  =  i_115 + i_19;
      i_132  =  i_131 - i_117;
      i_133  =  i_19 + 1;
      i_134  =  i_17 + 1;
      // BLOCK 27 MERGES [26 31 ]
      i_135  =  0;
      for(;i_135 < i_117;)
      {
        // BLOCK 28
        i_136  =  i_130 + i_135;
        l_137  =  (long) i_136;
        l_138  =  l_137 + 4L;
        l_139  =  l_138 << 2;
        ul_140  =  ul_2 + l_139;
        *((__global int *) ul_140)  =  i_26;
        ul_141  =  ul_3 + l_139;
        i_142  =  i_132 + i_135;
        *((__global int *) ul_141)  =  i_142;
        i_143  =  i_135 + 1;
        ul_144  =  ul_1 + l_139;
        b_145  =  i_19 < 1;
        if(b_145)
        {
          // BLOCK 29
          i_146  =  i_15 * i_26;
          i_147  =  i_142 + i_146;
          l_148  =  (long) i_147;
          l_149  =  l_148 + 4L;
          l_150  =  l_149 << 2;
          ul_151  =  ul_7 + l_150;
          i_152  =  *((__global int *) ul_151);
          *((__global int *) ul_144)  =  i_152;
        }  // B28
        else
        {
          // BLOCK 30
          i_153  =  i_26 * i_17;
          i_154  =  i_153 + i_19;
          i_155  =  i_154 + -1;
          l_156  =  (long) i_155;
          l_157  =  l_156 + 4L;
          l_158  =  l_157 << 2;
          ul_159  =  ul_8 + l_158;
          i_160  =  *((__global int *) ul_159);
          *((__global int *) ul_144)  =  i_160;
        }  // B28
        // BLOCK 31 MERGES [30 29 ]
        i_161  =  i_143;
        i_135  =  i_161;
      }  // B27
      // BLOCK 32
      i_162  =  i_122 + i_24;
      l_163  =  (long) i_162;
      l_164  =  l_163 + 4L;
      l_165  =  l_164 << 2;
      ul_166  =  ul_4 + l_165;
      i_167  =  i_117 + i_130;
      i_168  =  i_167 + -1;
      *((__global int *) ul_166)  =  i_168;
      ul_169  =  ul_5 + l_165;
      i_170  =  i_134 * i_26;
      i_171  =  i_170 + i_19;
      *((__global int *) ul_169)  =  i_171;
      *((__global int *) ul_35)  =  i_131;
      *((__global int *) ul_31)  =  i_133;
      i_172  =  i_27 + 16;
      l_173  =  (long) i_172;
      l_174  =  l_173 << 2;
      ul_175  =  ul_6 + l_174;
      i_176  =  *((__global int *) ul_175);
      i_177  =  i_176 + 1;
      *((__global int *) ul_175)  =  i_177;
    }  // B24
    // BLOCK 33 MERGES [25 32 ]
    i_178  =  i_127;
    i_179  =  i_126;
    i_180  =  i_128;
    i_23  =  i_178;
    i_24  =  i_179;
    i_25  =  i_180;
  }  // B1
  // BLOCK 34
  b_181  =  i_22 == 0;
  if(b_181)
  {
    // BLOCK 35
    ul_182  =  ul_0 + 16L;
    *((__global int *) ul_182)  =  i_23;
    ul_183  =  ul_0 + 20L;
    *((__global int *) ul_183)  =  i_24;
  }  // B34
  else
  {
    // BLOCK 36
  }  // B34
  // BLOCK 37 MERGES [36 35 ]
  return;
}  //  kernel
