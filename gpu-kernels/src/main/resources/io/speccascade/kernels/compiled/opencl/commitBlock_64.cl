#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void commitBlock(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *ints, __global uchar *floats, __global uchar *tokens, __global uchar *sources, __global uchar *acceptedPerPosition, __global uchar *emitted, __global uchar *draft, __global uchar *stopTokens, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_101, *ul_109, *ul_11, *ul_127, *ul_13, *ul_134, *ul_140, *ul_145, *ul_15, *ul_151, *ul_157, *ul_162, *ul_17, *ul_172, *ul_177, *ul_186, *ul_191, *ul_2, *ul_201, *ul_206, *ul_29, *ul_3, *ul_34, *ul_4, *ul_41, *ul_46, *ul_5, *ul_52, *ul_57, *ul_6, *ul_67, *ul_7, *ul_72, *ul_79, *ul_8, *ul_89, *ul_9, *ul_90, *ul_96;
  bool b_115, b_165, b_37, b_48, b_63, b_74;
  float f_173, f_178, f_179;
  int i_10, i_102, i_103, i_104, i_105, i_110, i_111, i_112, i_113, i_114, i_116, i_117, i_118, i_119, i_12, i_120, i_121, i_122, i_123, i_128, i_129, i_130, i_131, i_135, i_136, i_137, i_14, i_141, i_142, i_146, i_147, i_148, i_152, i_153, i_154, i_158, i_159, i_16, i_163, i_164, i_166, i_167, i_168, i_169, i_174, i_18, i_180, i_181, i_182, i_183, i_187, i_188, i_19, i_192, i_193, i_194, i_195, i_196, i_197, i_20, i_202, i_207, i_21, i_22, i_23, i_24, i_25, i_26, i_30, i_31, i_35, i_36, i_38, i_42, i_43, i_47, i_49, i_53, i_54, i_58, i_59, i_60, i_61, i_62, i_64, i_68, i_69, i_73, i_75, i_80, i_81, i_82, i_83, i_84, i_85, i_91, i_92, i_97;
  long l_100, l_106, l_107, l_108, l_124, l_125, l_126, l_132, l_133, l_138, l_139, l_143, l_144, l_149, l_150, l_155, l_156, l_160, l_161, l_170, l_171, l_175, l_176, l_184, l_185, l_189, l_190, l_198, l_199, l_200, l_203, l_204, l_205, l_27, l_28, l_32, l_33, l_39, l_40, l_44, l_45, l_50, l_51, l_55, l_56, l_65, l_66, l_70, l_71, l_76, l_77, l_78, l_86, l_87, l_88, l_93, l_94, l_95, l_98, l_99;

  // BLOCK 0
  ul_0  =  ints;
  ul_1  =  floats;
  ul_2  =  tokens;
  ul_3  =  sources;
  ul_4  =  acceptedPerPosition;
  ul_5  =  emitted;
  ul_6  =  draft;
  ul_7  =  stopTokens;
  ul_8  =  sizes;
  ul_9  =  ul_8 + 16L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_8 + 20L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_8 + 24L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_8 + 28L;
  i_16  =  *((__global int *) ul_15);
  ul_17  =  ul_8 + 32L;
  i_18  =  *((__global int *) ul_17);
  i_19  =  i_14 + 4;
  i_20  =  get_group_id(0);
  i_21  =  i_20 << 6;
  i_22  =  get_local_id(0);
  i_23  =  i_21 + i_22;
  // BLOCK 1 MERGES [0 28 ]
  i_24  =  i_23;
  for(;i_24 < i_10;)
  {
    // BLOCK 2
    i_25  =  i_24 << 6;
    i_26  =  i_25 + 12;
    l_27  =  (long) i_26;
    l_28  =  l_27 << 2;
    ul_29  =  ul_0 + l_28;
    i_30  =  *((__global int *) ul_29);
    i_31  =  i_25 + 21;
    l_32  =  (long) i_31;
    l_33  =  l_32 << 2;
    ul_34  =  ul_0 + l_33;
    i_35  =  *((__global int *) ul_34);
    i_36  =  i_19 * i_24;
    b_37  =  i_35 == 1;
    if(b_37)
    {
      // BLOCK 3
      i_38  =  i_25 + 11;
      l_39  =  (long) i_38;
      l_40  =  l_39 << 2;
      ul_41  =  ul_0 + l_40;
      i_42  =  *((__global int *) ul_41);
      i_43  =  i_25 + 29;
      l_44  =  (long) i_43;
      l_45  =  l_44 << 2;
      ul_46  =  ul_0 + l_45;
      i_47  =  *((__global int *) ul_46);
      b_48  =  i_47 == 0;
      if(b_48)
      {
        // BLOCK 4
        i_49  =  i_25 + 5;
        l_50  =  (long) i_49;
        l_51  =  l_50 << 2;
        ul_52  =  ul_0 + l_51;
        i_53  =  *((__global int *) ul_52);
        i_54  =  i_25 + 25;
        l_55  =  (long) i_54;
        l_56  =  l_55 << 2;
        ul_57  =  ul_0 + l_56;
        i_58  =  *((__global int *) ul_57);
        i_59  =  max(1, i_14);
        i_60  =  i_59 * i_24;
        // BLOCK 5 MERGES [4 16 ]
        i_61  =  1;
        i_62  =  0;
        for(;i_61 == 1;)
        {
          // BLOCK 6
          b_63  =  i_58 < i_62;
          if(b_63)
          {
            // BLOCK 17
            break;
          }  // B6
          else
          {
            // BLOCK 7
            i_64  =  i_25 + 27;
            l_65  =  (long) i_64;
            l_66  =  l_65 << 2;
            ul_67  =  ul_0 + l_66;
            i_68  =  *((__global int *) ul_67);
            i_69  =  i_25 + 28;
            l_70  =  (long) i_69;
            l_71  =  l_70 << 2;
            ul_72  =  ul_0 + l_71;
            i_73  =  *((__global int *) ul_72);
            b_74  =  i_62 < i_58;
            if(b_74)
            {
              // BLOCK 8
              i_75  =  i_60 + i_62;
              l_76  =  (long) i_75;
              l_77  =  l_76 + 4L;
              l_78  =  l_77 << 2;
              ul_79  =  ul_6 + l_78;
              i_80  =  *((__global int *) ul_79);
              i_81  =  i_80;
              i_82  =  1;
            }  // B7
            else
            {
              // BLOCK 9
              i_81  =  i_68;
              i_82  =  i_73;
            }  // B7
            // BLOCK 10 MERGES [9 8 ]
            i_83  =  i_12 * i_24;
            i_84  =  i_83 + i_42;
            i_85  =  i_84 + i_62;
            l_86  =  (long) i_85;
            l_87  =  l_86 + 4L;
            l_88  =  l_87 << 2;
            ul_89  =  ul_2 + l_88;
            *((__global int *) ul_89)  =  i_81;
            ul_90  =  ul_3 + l_88;
            *((__global int *) ul_90)  =  i_82;
            i_91  =  i_36 + 3;
            i_92  =  i_91 + i_62;
            l_93  =  (long) i_92;
            l_94  =  l_93 + 4L;
            l_95  =  l_94 << 2;
            ul_96  =  ul_5 + l_95;
            *((__global int *) ul_96)  =  i_81;
            i_97  =  i_36 + 2;
            l_98  =  (long) i_97;
            l_99  =  l_98 + 4L;
            l_100  =  l_99 << 2;
            ul_101  =  ul_5 + l_100;
            *((__global int *) ul_101)  =  i_82;
            i_102  =  i_16 * i_24;
            // BLOCK 11 MERGES [10 12 ]
            i_103  =  0;
            i_104  =  0;
            for(;i_104 < i_16;)
            {
              // BLOCK 12
              i_105  =  i_102 + i_104;
              l_106  =  (long) i_105;
              l_107  =  l_106 + 4L;
              l_108  =  l_107 << 2;
              ul_109  =  ul_7 + l_108;
              i_110  =  *((__global int *) ul_109);
              i_111  =  (i_81 == i_110) ? 1 : 0;
              i_112  =  i_103 + i_111;
              i_113  =  i_104 + 1;
              i_103  =  i_112;
              i_104  =  i_113;
            }  // B11
            // BLOCK 13
            i_114  =  i_62 + 1;
            b_115  =  i_103 < 1;
            if(b_115)
            {
              // BLOCK 14
              i_116  =  i_114 + i_42;
              i_117  =  (i_116 < i_53) ? 1 : 3;
              i_118  =  i_117;
            }  // B13
            else
            {
              // BLOCK 15
              i_118  =  2;
            }  // B13
            // BLOCK 16 MERGES [14 15 ]
            i_119  =  i_114;
            i_61  =  i_118;
            i_62  =  i_119;
          }  // B6
        }  // B5
        // BLOCK 18
        // BLOCK 19 MERGES [18 17 ]
        i_120  =  i_62 + i_42;
        *((__global int *) ul_41)  =  i_120;
        // BLOCK 20 MERGES [19 21 ]
        i_121  =  0;
        for(;;)
        {
          i_122  =  min(i_58, i_62);
          if(!(i_121 < i_122))
          {
            break;
          }
          // BLOCK 21
          i_123  =  i_60 + i_121;
          l_124  =  (long) i_123;
          l_125  =  l_124 + 4L;
          l_126  =  l_125 << 2;
          ul_127  =  ul_4 + l_126;
          i_128  =  *((__global int *) ul_127);
          i_129  =  i_128 + 1;
          *((__global int *) ul_127)  =  i_129;
          i_130  =  i_121 + 1;
          i_121  =  i_130;
        }  // B20
        // BLOCK 22
        i_131  =  i_25 + 15;
        l_132  =  (long) i_131;
        l_133  =  l_132 << 2;
        ul_134  =  ul_0 + l_133;
        i_135  =  *((__global int *) ul_134);
        i_136  =  i_135 + 1;
        *((__global int *) ul_134)  =  i_136;
        i_137  =  i_25 + 22;
        l_138  =  (long) i_137;
        l_139  =  l_138 << 2;
        ul_140  =  ul_0 + l_139;
        i_141  =  *((__global int *) ul_140);
        i_142  =  i_25 + 18;
        l_143  =  (long) i_142;
        l_144  =  l_143 << 2;
        ul_145  =  ul_0 + l_144;
        i_146  =  *((__global int *) ul_145);
        i_147  =  i_141 + i_146;
        *((__global int *) ul_145)  =  i_147;
        i_148  =  i_25 + 19;
        l_149  =  (long) i_148;
        l_150  =  l_149 << 2;
        ul_151  =  ul_0 + l_150;
        i_152  =  *((__global int *) ul_151);
        i_153  =  i_152 + i_122;
        *((__global int *) ul_151)  =  i_153;
        i_154  =  i_25 + 26;
        l_155  =  (long) i_154;
        l_156  =  l_155 << 2;
        ul_157  =  ul_0 + l_156;
        i_158  =  *((__global int *) ul_157);
        i_159  =  i_25 + 20;
        l_160  =  (long) i_159;
        l_161  =  l_160 << 2;
        ul_162  =  ul_0 + l_161;
        i_163  =  *((__global int *) ul_162);
        i_164  =  i_158 + i_163;
        *((__global int *) ul_162)  =  i_164;
        b_165  =  i_58 < i_62;
        if(b_165)
        {
          // BLOCK 23
          i_166  =  i_24 << 5;
          i_167  =  i_24 << 4;
          i_168  =  i_166 + i_167;
          i_169  =  i_168 + 9;
          l_170  =  (long) i_169;
          l_171  =  l_170 << 2;
          ul_172  =  ul_1 + l_171;
          f_173  =  *((__global float *) ul_172);
          i_174  =  i_168 + 8;
          l_175  =  (long) i_174;
          l_176  =  l_175 << 2;
          ul_177  =  ul_1 + l_176;
          f_178  =  *((__global float *) ul_177);
          f_179  =  f_173 + f_178;
          *((__global float *) ul_177)  =  f_179;
          i_180  =  i_61;
          i_181  =  i_62;
          i_182  =  i_120;
        }  // B22
        else
        {
          // BLOCK 24
          i_180  =  i_61;
          i_181  =  i_62;
          i_182  =  i_120;
        }  // B22
      }  // B3
      else
      {
        // BLOCK 25
        i_180  =  4;
        i_181  =  0;
        i_182  =  i_42;
      }  // B3
      // BLOCK 26 MERGES [24 25 23 ]
      *((__global int *) ul_29)  =  i_180;
      i_183  =  i_25 + 13;
      l_184  =  (long) i_183;
      l_185  =  l_184 << 2;
      ul_186  =  ul_0 + l_185;
      i_187  =  *((__global int *) ul_186);
      i_188  =  i_25 + 14;
      l_189  =  (long) i_188;
      l_190  =  l_189 << 2;
      ul_191  =  ul_0 + l_190;
      i_192  =  *((__global int *) ul_191);
      i_193  =  i_182 + -1;
      i_194  =  min(i_187, i_193);
      *((__global int *) ul_186)  =  i_194;
      i_195  =  min(i_192, i_193);
      *((__global int *) ul_191)  =  i_195;
      *((__global int *) ul_34)  =  0;
      i_196  =  i_180;
      i_197  =  i_181;
    }  // B2
    else
    {
      // BLOCK 27
      i_196  =  i_30;
      i_197  =  0;
    }  // B2
    // BLOCK 28 MERGES [27 26 ]
    l_198  =  (long) i_36;
    l_199  =  l_198 + 4L;
    l_200  =  l_199 << 2;
    ul_201  =  ul_5 + l_200;
    *((__global int *) ul_201)  =  i_197;
    i_202  =  i_36 + 1;
    l_203  =  (long) i_202;
    l_204  =  l_203 + 4L;
    l_205  =  l_204 << 2;
    ul_206  =  ul_5 + l_205;
    *((__global int *) ul_206)  =  i_196;
    i_207  =  i_18 + i_24;
    i_24  =  i_207;
  }  // B1
  // BLOCK 29
  return;
}  //  kernel
